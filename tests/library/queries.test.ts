// @vitest-environment node
import type { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { feedPagePath } from '../../src/bundle/bundle-paths.ts'
import { articleQuery } from '../../src/library/article-query.ts'
import { mayReload } from '../../src/library/what-failed.ts'
import { catalogueQuery } from '../../src/library/catalogue-query.ts'
import { diagnosticsQuery } from '../../src/library/diagnostics-query.ts'
import { feedPageQuery } from '../../src/library/feed-page-query.ts'
import { openedFile } from '../../src/library/opened-file.ts'
import { rollBlockQuery } from '../../src/library/roll-block-query.ts'
import { newQueryClient } from '../../src/library/new-query-client.ts'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile } from '../compiler/seed-file.ts'
import { answer, serve } from './served.ts'

const whole = { source: null, category: null, only: null }
const bundle = bundleOf([seedFile('a.txt', { title: 'Alpha', similar: [{ title: 'Ghost' }] })])

/** What a page is given of an article. */
async function articleIn(client: QueryClient, id: string) {
  return openedFile(await client.fetchQuery(articleQuery(id)))
}

describe('the queries', () => {
  it('read what the compiler writes, file by file', async () => {
    serve(bundle.json)
    const client = newQueryClient()
    const [article] = bundle.articles
    const [stub] = bundle.stubs
    expect(await client.fetchQuery(catalogueQuery)).toEqual(bundle.catalogue)
    expect(await articleIn(client, article!.id)).toEqual(article)
    expect(await articleIn(client, stub!.id)).toEqual(stub)
    expect(await client.fetchQuery(feedPageQuery(whole, 0))).toEqual(
      bundle.feedPage(feedPagePath(whole, 0)),
    )
  })

  it.each([
    ['the whole feed', () => newQueryClient().fetchQuery(feedPageQuery(whole, 0))],
    ['a source', () => newQueryClient().fetchQuery(feedPageQuery({ ...whole, source: 'a' }, 0))],
    [
      'a second page',
      () => newQueryClient().fetchQuery(feedPageQuery({ ...whole, only: 'stubs' }, 1)),
    ],
    ['a block of the roll', () => newQueryClient().fetchQuery(rollBlockQuery(0))],
  ])('miss the file of %s', async (_, ask) => {
    serve(new Map())
    const error: unknown = await ask().catch((error: unknown) => error)
    expect(error).toMatchObject({ reason: 'missing' })
    expect(mayReload(error)).toBe(true)
  })

  it('take a facet that has no file for an empty feed', async () => {
    serve(new Map())
    const page = await newQueryClient().fetchQuery(
      feedPageQuery({ ...whole, source: 'a', category: 'b' }, 0),
    )
    expect(page).toMatchObject({ total: 0, entries: [] })
  })

  it('take an address where nothing stands for no article', async () => {
    serve(new Map())
    expect(await newQueryClient().fetchQuery(articleQuery('none'))).toBeNull()
  })

  it('take an article that a list has, but whose file is not there, for one still to come', async () => {
    const [alpha] = bundle.articles
    const [ghost] = bundle.stubs
    const path = (id: string) => `bundle/article/${id}.json`
    const client = newQueryClient()
    serve(new Map([...bundle.json].filter(([file]) => file !== path(ghost!.id))))
    await client.fetchQuery(articleQuery(alpha!.id))
    await expect(client.fetchQuery(articleQuery(ghost!.id))).rejects.toMatchObject({
      reason: 'missing',
    })
    expect(await client.fetchQuery(articleQuery('none'))).toBeNull()
    serve(bundle.json)
    expect(await articleIn(client, ghost!.id)).toEqual(ghost)
  })

  it('take an article that was open and is gone for none, though its own file named it', async () => {
    const [alpha] = bundle.articles
    const client = newQueryClient()
    serve(bundle.json)
    await client.fetchQuery(articleQuery(alpha!.id))
    serve(new Map())
    await client.refetchQueries()
    expect(await client.fetchQuery({ ...articleQuery(alpha!.id), staleTime: 0 })).toBeNull()
  })

  it('ask for no file outside the articles, whatever the address', async () => {
    const { asked } = serve(new Map())
    for (const id of ['../catalogue', 'a/b', '..', 'ä?x#y'])
      await newQueryClient().fetchQuery(articleQuery(id))
    expect(asked).toEqual(
      ['..%2Fcatalogue', 'a%2Fb', '..', '%C3%A4%3Fx%23y'].map((id) => `/bundle/article/${id}.json`),
    )
  })

  it('take a site without a catalogue for a broken one', async () => {
    serve(new Map())
    await expect(newQueryClient().fetchQuery(catalogueQuery)).rejects.toMatchObject({
      reason: 'missing',
    })
  })

  it('take a site without diagnostics for one that is published', async () => {
    serve(new Map())
    expect(await newQueryClient().fetchQuery(diagnosticsQuery())).toBeNull()
  })

  it('ask once for what is asked for twice', async () => {
    const { asked } = serve(bundle.json)
    const client = newQueryClient()
    await client.fetchQuery(catalogueQuery)
    await client.fetchQuery(catalogueQuery)
    expect(asked).toHaveLength(1)
  })

  it('ask but once for a file that arrives and doesn’t fit', async () => {
    const { asked } = answer(() => new Response('{}'))
    const client = newQueryClient()
    await expect(client.fetchQuery({ ...catalogueQuery, retryDelay: 0 })).rejects.toThrow()
    expect(asked).toHaveLength(1)
  })

  it('name each file’s query by its path, so that a change of the file finds it', () => {
    expect(articleQuery('x').queryKey).toEqual(['bundle', 'bundle/article/x.json'])
    expect(catalogueQuery.queryKey).toEqual(['bundle', 'bundle/catalogue.json'])
    expect(feedPageQuery(whole, 3).queryKey).toEqual(['bundle', feedPagePath(whole, 3)])
  })
})
