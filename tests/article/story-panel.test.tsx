import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articlePage } from '../../src/bundle/page-paths.ts'
import { marksStory, readingSettings } from '../../src/kept/settings.ts'
import { inside, openRecto } from '../app/open-recto.tsx'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile } from '../compiler/seed-file.ts'
import { otherSeeds, reports } from '../compiler/story-seeds.ts'
import { serve } from '../library/served.ts'

const bundle = bundleOf(
  [...reports, ...otherSeeds].map((fields, at) => seedFile(`${at}.txt`, fields)),
)
const [herald, gazette, wire] = reports.map(({ title }) => title) as [string, string, string]
const idOf = (title: string) => bundle.articles.find((article) => article.title === title)!.id
const openArticle = (title: string) => openRecto(articlePage(idOf(title)))
const panel = async () => within(await screen.findByRole('region', { name: 'The same story' }))
const item = async (title: string) =>
  within((await panel()).getByRole('link', { name: title }).closest('li')!)

beforeEach(() => void serve(bundle.json))

describe('beside an article of a story', () => {
  it('stand the others, the fullest first, with what is fuller named', async () => {
    await openArticle(herald)
    const links = (await panel()).getAllByRole('link').map(({ textContent }) => textContent)
    expect(links.filter((text) => !/^(Sentence|Read it)/.test(text))).toEqual([gazette, wire])
    expect((await item(gazette)).getByText(/fuller than this one/)).toBeInTheDocument()
    expect((await item(wire)).queryByText(/fuller than this one/)).toBeNull()
  })

  it('is said which statements of its summary recur there, and which figures differ, with passages', async () => {
    await openArticle(gazette)
    const told = await item(herald)
    expect(told.getByText(/^2 of 3 statements of this summary recur in it/).textContent).toMatch(
      /, 1 figure differs$/,
    )
    expect(
      told.getByText('40 fishing boats were lost when the wall gave way, the harbour office said.'),
    ).toBeInTheDocument()
    expect(told.getByText(/^A number that is not in Coast Herald:/)).toHaveTextContent('43')
  })

  it('is no panel where an article is alone', async () => {
    await openArticle(otherSeeds[0]!.title)
    await screen.findByRole('heading', { name: 'Related articles' })
    expect(screen.queryByRole('region', { name: 'The same story' })).toBeNull()
  })

  it('is said that the file has not the form it should, where that is so of what it says of them', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const path = `bundle/article/${idOf(gazette)}.json`
    const file = JSON.parse(bundle.json.get(path)!) as object
    serve(new Map(bundle.json).set(path, JSON.stringify({ ...file, story: [['id', 'title']] })))
    const { user } = await openArticle(gazette)
    expect(await screen.findByRole('alert')).toHaveTextContent(/not of the form/)
    serve(bundle.json)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect((await panel()).getByRole('link', { name: wire })).toBeInTheDocument()
  })

  it('is what splits the story, by key and by button', async () => {
    const { user, kept } = await openArticle(gazette)
    await panel()
    await user.keyboard('x')
    await waitFor(() => expect(kept.splitKeys.size).toBe(3))
    await user.click((await panel()).getByRole('button', { name: 'Merge' }))
    await waitFor(() => expect(kept.splitKeys.size).toBe(0))
  })
})

describe('reading one article of a story', () => {
  const read = async (title: string, isSet: boolean, isSplit = false) => {
    const name = crypto.randomUUID()
    const { kept, user } = await openRecto('/settings', name)
    if (isSet)
      await user.click(
        inside('group', 'Reading one article of a story').getByRole('radio', {
          name: 'Marks the whole story',
        }),
      )
    if (isSplit)
      act(() =>
        kept.keep([{ group: 'articles', key: idOf(wire).slice(-10), field: 'split', value: true }]),
      )
    act(() => kept.markRead(idOf(title), true, [herald, gazette, wire].map(idOf)))
    return [herald, gazette, wire].filter((one) => kept.stateOf(idOf(one)).isRead)
  }

  it('marks that one alone, unless the reader has set otherwise', async () => {
    expect(await read(herald, false)).toEqual([herald])
  })
  it('marks the whole story where that is set', async () => {
    expect(await read(herald, true)).toEqual([herald, gazette, wire])
  })
  it('marks that one alone where the story is split', async () => {
    expect(await read(herald, true, true)).toEqual([herald])
  })

  it('marks the whole story when it is opened', async () => {
    const name = crypto.randomUUID()
    const { kept, user } = await openRecto('/', name)
    act(() => kept.set(readingSettings, marksStory, true))
    await user.click(await screen.findByRole('link', { name: gazette }))
    await panel()
    await waitFor(() => expect(kept.stateOf(idOf(wire)).isRead).toBe(true))
    expect(kept.stateOf(idOf(otherSeeds[0]!.title)).isRead).toBe(false)
  })
})
