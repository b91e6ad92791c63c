import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundleVersion } from '../../src/bundle/bundle-version.ts'
import { diagnosticsPath } from '../../src/bundle/bundle-paths.ts'
import { packArticleFile } from '../../src/bundle/packed-article.ts'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile } from '../compiler/seed-file.ts'
import { answer, serve } from '../library/served.ts'
import { inside, openRecto } from './open-recto.tsx'

const bundle = bundleOf([seedFile('a.txt', { title: 'Alpha grows' })])
const [alpha] = bundle.articles
const alphaPath = `bundle/article/${alpha!.id}.json`
const alphaAddress = `/article/${alpha!.id}`

/** Serves the bundle with one of its files as given. */
const serveWith = (path: string, json: string) => serve(new Map([...bundle.json, [path, json]]))

// React and the error boundary say on the console what the page says too.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => vi.useRealTimers())

describe('what stands around every page', () => {
  it('is a way home, a main part, and a link that skips to it as the first stop of the keyboard', async () => {
    serve(bundle.json)
    const { user } = await openRecto(alphaAddress)
    expect(inside('navigation', 'Recto').getByRole('link', { name: 'Recto' })).toHaveAttribute(
      ...(['href', '/'] as const),
    )
    await user.tab()
    expect(screen.getByRole('link', { name: 'Skip to the text' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('is there while a page is loading, too', async () => {
    let arrive = () => {}
    const waited = new Promise<void>((done) => (arrive = done))
    answer(() => waited.then(() => new Response('null', { status: 404 })))
    const opened = openRecto('/article/none')
    expect(await screen.findByText('Loading…')).toHaveAttribute('role', 'status')
    expect(screen.getByRole('navigation', { name: 'Recto' })).toBeInTheDocument()
    arrive()
    await opened
  })
})

describe('an address where nothing stands', () => {
  it.each(['/nothing', '/article', '/article/none', '/article/a/b'])(
    'says so, and leads to the feed: %s',
    async (address) => {
      serve(bundle.json)
      const { user } = await openRecto(address)
      expect(screen.getByRole('heading', { name: 'There is no page here' })).toBeInTheDocument()
      expect(document.title).toBe('No such page · Recto')
      await user.click(screen.getByRole('link', { name: 'To the feed' }))
      expect(await screen.findByRole('heading', { level: 1, name: 'Feed' })).toBeInTheDocument()
    },
  )
})

describe('a file that can’t be had', () => {
  it('is named on a page that says what to do, and tried again when asked to', async () => {
    serveWith(alphaPath, '<!doctype html>')
    const { user } = await openRecto(alphaAddress)
    expect(screen.getByRole('heading', { name: 'This page could not be loaded' })).toHaveFocus()
    expect(screen.getByRole('alert')).toHaveTextContent('The file arrived damaged.')
    expect(screen.getByText(alphaPath)).toBeInTheDocument()
    expect(document.title).toBe('Not loaded · Recto')
    serve(bundle.json)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Alpha grows' })).toBeVisible()
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('fails again, and says so again, if it still can’t be had', async () => {
    serveWith(alphaPath, '{}')
    const { user } = await openRecto(alphaAddress)
    expect(screen.getByRole('alert')).toHaveTextContent('not of the form this reader knows')
    const { asked } = serveWith(alphaPath, '{"version":99}')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('published anew'))
    expect(screen.getByRole('main')).toHaveFocus()
    expect(asked).toContain(`/${alphaPath}`)
  })

  it('doesn’t stand in the way of other pages', async () => {
    serveWith(alphaPath, '{}')
    const { user } = await openRecto(alphaAddress)
    await user.click(screen.getByRole('link', { name: 'To the feed' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Feed' })).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('is fetched anew by itself where only the network failed', async () => {
    let failures = 0
    const json = bundle.json.get(alphaPath)!
    answer(() => {
      if (failures++ === 0) throw new TypeError('Failed to fetch')
      return new Response(json)
    })
    await openRecto(alphaAddress)
    expect(screen.getByRole('heading', { level: 1, name: 'Alpha grows' })).toBeInTheDocument()
    expect(within(screen.getByRole('main')).queryByRole('alert')).not.toBeInTheDocument()
  })

  it('is the catalogue’s absence as well, without which there is no feed', async () => {
    serve(new Map())
    await openRecto('/')
    expect(screen.getByRole('alert')).toHaveTextContent('The server has no such file')
  })
})

describe('a fault of the reader itself', () => {
  it('is shown on a page of its own, with what went wrong, and leaves the rest in use', async () => {
    // A file that fits its schema and makes no sense: its date is none.
    serveWith(alphaPath, JSON.stringify(packArticleFile({ ...alpha!, cachedAt: 'never' })))
    const { user } = await openRecto(alphaAddress)
    expect(screen.getByText('This page could not be shown')).toBeInTheDocument()
    expect(screen.getByRole('alert')).toHaveTextContent('Something in the reader failed.')
    expect(screen.getByText(/RangeError/)).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'To the feed' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Feed' })).toBeInTheDocument()
  })
})

describe('faults in the seeds, while developing', () => {
  const diagnostic = {
    ...{ severity: 'error', file: 'a.txt', line: 3, column: 5 },
    ...{ message: 'It is wrong.', advice: 'Mend it.' },
  }

  it('stand in a panel of the page, the worst first, each with its place and what to do', async () => {
    serveWith(
      diagnosticsPath,
      JSON.stringify({
        version: bundleVersion,
        diagnostics: [{ ...diagnostic, severity: 'note', line: 9 }, diagnostic],
      }),
    )
    const { user } = await openRecto('/')
    const panel = within(await screen.findByRole('complementary', { name: 'Faults in the seeds' }))
    await user.click(panel.getByText('In the seeds: 1 error, 1 note'))
    const [first] = panel.getAllByRole('listitem')
    expect(first).toHaveTextContent('error a.txt:3:5It is wrong.Mend it.')
  })

  it.each([
    ['is refused', () => new Response('', { status: 500 })],
    ['is out of reach', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is cut off', () => new Response('{"version":')],
    ['is a page', () => new Response('<p>', { headers: { 'Content-Type': 'text/html' } })],
    ['is of another version', () => new Response('{"version":999}')],
    ['is altered', () => new Response(`{"version":${bundleVersion},"diagnostics":[{}]}`)],
  ])('say so where their file %s, until a retry brings it', async (_, reply) => {
    serve(bundle.json)
    const { fetch } = globalThis
    vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
      url.endsWith(diagnosticsPath) ? Promise.resolve().then(reply) : fetch(url, init),
    )
    const { user } = await openRecto('/')
    const panel = within(await screen.findByRole('complementary', { name: 'Faults in the seeds' }))
    expect(await panel.findByText(/could not be loaded/, {}, { timeout: 20_000 })).toHaveAttribute(
      'role',
      'alert',
    )
    expect(screen.getByRole('heading', { level: 1, name: 'Feed' })).toBeInTheDocument()
    serveWith(
      diagnosticsPath,
      JSON.stringify({ version: bundleVersion, diagnostics: [diagnostic] }),
    )
    await user.click(panel.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('In the seeds: 1 error')).toBeInTheDocument()
  })

  it('show no panel where there are none, nor on a published site', async () => {
    serve(bundle.json)
    await openRecto('/')
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  })
})
