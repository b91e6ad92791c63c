import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { splitStory } from '../../src/library/act-on-many.ts'
import { readKeptFile } from '../../src/kept/kept-file.ts'
import { inside, openRecto } from '../app/open-recto.tsx'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile } from '../compiler/seed-file.ts'
import { otherSeeds, reports } from '../compiler/story-seeds.ts'
import { serve } from '../library/served.ts'
import { scrollDownTo } from '../ui/visit.ts'

const bundle = bundleOf(
  [...reports, ...otherSeeds].map((fields, at) => seedFile(`${at}.txt`, fields)),
)
const [herald, gazette, wire] = reports.map(({ title }) => title) as [string, string, string]
const idOf = (title: string) => bundle.articles.find((article) => article.title === title)!.id
const storyIds = [herald, gazette, wire].map(idOf)

const titles = () =>
  within(screen.getByRole('region', { name: 'Entries' }))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
const told = () => titles().filter((title) => reports.some((report) => report.title === title))
const row = (title: string) => within(screen.getByRole('article', { name: title }))
const linkOf = (title: string) => screen.getByRole('link', { name: title })
const days = () =>
  within(screen.getByRole('region', { name: 'Entries' }))
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent?.split(' ')[1])
/** Of each row in view what it says of itself. */
const rowsSay = (what: 'aria-posinset' | 'aria-setsize') =>
  screen
    .getAllByRole('article')
    .filter((row) => !row.hidden)
    .map((row) => Number(row.getAttribute(what)))
const places = () => rowsSay('aria-posinset')
const rowCount = () => [...new Set(rowsSay('aria-setsize'))]
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1)
const read = (title: string) => row(title).queryByText('Read') !== null

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100)
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(4000)
  serve(bundle.json)
})

describe('a story in the feed', () => {
  it('stands once, by its fullest article, and names the other sources', async () => {
    await openRecto('/')
    expect(told()).toEqual([gazette])
    expect(titles()).toHaveLength(1 + otherSeeds.length)
    expect(await row(gazette).findByText(/^3 sources report this: also/)).toBeInTheDocument()
    expect(days()).toEqual(['8', '7', '6'])
  })

  it('stands in the feed of a source by the fullest that it has', async () => {
    await openRecto('/?source=Northern+Wire')
    expect(told()).toEqual([wire])
  })

  it('is split by a key, each article in its own place, and merged by the same from any of them', async () => {
    const { user } = await openRecto('/')
    act(() => linkOf(gazette).focus())
    await user.keyboard('x')
    await waitFor(() => expect(told()).toEqual([herald, gazette, wire]))
    expect(
      await screen.findByText('Story split: its 3 articles stand by themselves.'),
    ).toBeInTheDocument()
    expect(linkOf(gazette)).toHaveFocus()
    expect(row(wire).getByText(/shown one by one: also/)).toBeInTheDocument()
    act(() => linkOf(wire).focus())
    await user.keyboard('x')
    await waitFor(() => expect(told()).toEqual([gazette]))
    expect(linkOf(gazette)).toHaveFocus()
    expect(await screen.findByText('3 articles merged into one story.')).toBeInTheDocument()
  })

  it('has the keyboard where it is merged from an article far from the row that it has then', async () => {
    vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(800)
    const between = Array.from({ length: 60 }, (_, at) => ({
      ...{ title: `Between ${at}`, cachedAt: '05/08/26, 08:30 AM' },
      ...{ summary: 'So it is.', original: null, cached: 'So.' },
    }))
    const seeds = [...reports, ...between].map((fields, at) => seedFile(`${at}.txt`, fields))
    serve(bundleOf(seeds).json)
    const { user, kept } = await openRecto('/')
    act(() => splitStory(kept, storyIds, true))
    await row(herald).findByText(/shown one by one/)
    expect(told()).toEqual([herald])
    const height = vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(20_000)
    onTestFinished(() => height.mockRestore())
    act(() => linkOf(herald).focus())
    await user.keyboard('x')
    await waitFor(() => expect(linkOf(gazette)).toHaveFocus())
    expect(told()).toEqual([gazette])
    expect(screen.getByText('3 articles merged into one story.')).toBeInTheDocument()
  })

  it('is split by a button, too, which can be undone', async () => {
    const { user } = await openRecto('/')
    await user.click(row(gazette).getByRole('button', { name: 'Split' }))
    await waitFor(() => expect(told()).toHaveLength(3))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(told()).toEqual([gazette]))
  })

  it('stays split in the next visit, and when it grows', async () => {
    const name = crypto.randomUUID()
    const { kept } = await openRecto('/', name)
    // As a build told it before the third report had come.
    act(() => splitStory(kept, storyIds.slice(0, 2), true))
    await kept.sync()
    await kept.close()
    cleanup()
    await openRecto('/', name)
    await waitFor(() => expect(told()).toEqual([herald, gazette, wire]))
  })

  it('is merged by one press where an older export split it when it had fewer articles, and stays so', async () => {
    const { user, kept } = await openRecto('/')
    const key = (title: string) => idOf(title).slice(-10)
    const split = { split: { at: '0m2x8f1k00000-k3j9x2', value: true } }
    const file = {
      ...{ format: 'recto-kept', version: 1, writtenAt: '2025-01-01T00:00:00.000Z' },
      kept: { articles: { [key(herald)]: split, [key(wire)]: split, '0123456789': split } },
    }
    const read = readKeptFile(JSON.stringify(file))
    if (read.kind !== 'read') throw new Error('The export was not read.')
    act(() => kept.merge(read.kept))
    await waitFor(() => expect(told()).toEqual([herald, gazette, wire]))
    await row(gazette).findByText(/shown one by one/)
    act(() => linkOf(gazette).focus())
    await user.keyboard('x')
    await waitFor(() => expect(told()).toEqual([gazette]))
    act(() => kept.merge(read.kept))
    expect(told()).toEqual([gazette])
  })

  it('has no day named twice where it is split, though its articles stand on two pages', async () => {
    vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(8000)
    const above = Array.from({ length: 49 }, (_, at) => ({
      ...{ title: `Entry ${at}`, cachedAt: '05/09/26, 09:00 AM' },
      ...{ summary: 'So it is.', original: null, cached: 'So.' },
    }))
    serve(bundleOf([...above, ...reports].map((fields, at) => seedFile(`${at}.txt`, fields))).json)
    const { kept } = await openRecto('/')
    await waitFor(() => expect(told()).toEqual([gazette]))
    act(() => splitStory(kept, storyIds, true))
    await waitFor(() => expect(told()).toEqual([herald, gazette, wire]))
    expect(titles().indexOf(herald)).toBe(49)
    expect(days()).toEqual(['9', '8', '7'])
  })

  it('is counted once among the rows, whose places follow one another, and article by article in what the list has', async () => {
    const { kept } = await openRecto('/')
    expect(places()).toEqual(upTo(6))
    expect(rowCount()).toEqual([6])
    expect(screen.getByText('8 entries, 2 of them folded into stories')).toBeInTheDocument()
    act(() => splitStory(kept, storyIds, true))
    await waitFor(() => expect(rowCount()).toEqual([8]))
    expect(places()).toEqual(upTo(8))
    expect(screen.getByText('8 entries')).toBeInTheDocument()
    act(() => splitStory(kept, storyIds, false))
    await waitFor(() => expect(rowCount()).toEqual([6]))
    expect(places()).toEqual(upTo(6))
  })

  it('is counted once among what is unread, too', async () => {
    const name = crypto.randomUUID()
    const { kept } = await openRecto('/', name)
    act(() => kept.markRead(idOf(gazette)))
    await kept.sync()
    await kept.close()
    cleanup()
    await openRecto('/?list=unread', name)
    await waitFor(() => expect(places()).toEqual(upTo(6)))
    expect(rowCount()).toEqual([6])
    expect(screen.getByText('7 entries, 1 of them folded into stories')).toBeInTheDocument()
  })

  it('has the rows on pages after it counted, where it is split and where not', async () => {
    const newest = { title: 'Newest', cachedAt: '05/10/26, 09:00 AM' }
    const older = Array.from({ length: 70 }, (_, at) => ({
      title: `Older ${at}`,
      cachedAt: '05/01/26, 09:00 AM',
    }))
    const said = { summary: 'So it is.', original: null, cached: 'So.' }
    const seeds = [newest, ...older].map((fields) => ({ ...fields, ...said }))
    serve(bundleOf([...seeds, ...reports].map((fields, at) => seedFile(`${at}.txt`, fields))).json)
    const { kept } = await openRecto('/')
    scrollDownTo(60 * 100)
    const shift = () => {
      const row = screen.getByRole('article', { name: 'Older 60' })
      const index = Number(row.closest<HTMLElement>('[data-index]')!.dataset.index)
      expect(index).toBeGreaterThan(50)
      return index + 1 - Number(row.getAttribute('aria-posinset'))
    }
    await waitFor(() => expect(shift()).toBe(2))
    expect(rowCount()).toEqual([72])
    act(() => splitStory(kept, storyIds, true))
    await waitFor(() => expect(shift()).toBe(0))
    expect(rowCount()).toEqual([74])
  })

  it('is no command of an entry that is in none', async () => {
    const { user } = await openRecto('/')
    act(() => linkOf(otherSeeds[0]!.title).focus())
    await user.keyboard('x')
    expect(told()).toEqual([gazette])
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })
})

describe('what is read of a story', () => {
  const unreadCount = () =>
    inside('region', 'Feed').getByRole('link', { name: /^Unread/ }).textContent

  it('is counted by article; what is left of it stands in the list of what is unread', async () => {
    const { user, kept } = await openRecto('/?list=unread')
    await waitFor(() => expect(told()).toEqual([gazette]))
    act(() => kept.markRead(idOf(gazette)))
    await waitFor(() => expect(unreadCount()).toMatch(/7$/))
    // It stays where it was until the list is opened anew.
    expect(told()).toEqual([gazette])
    await user.click(screen.getByRole('link', { name: 'Recto' }))
    await user.click(inside('region', 'Feed').getByRole('link', { name: /^Unread/ }))
    await waitFor(() => expect(told()).toEqual([herald]))
  })

  it('is all of it where everything above another entry is marked', async () => {
    const { user, kept } = await openRecto('/')
    const [first, second] = titles() as [string, string]
    expect(second).toBe(gazette)
    await user.click(row(gazette).getByRole('button', { name: 'Mark all above read' }))
    await waitFor(() => expect(read(first)).toBe(true))
    // The report of the Herald stands higher by itself, but here in the row below.
    expect(kept.stateOf(idOf(herald)).isRead).toBe(false)
    const third = titles()[2]!
    await user.click(row(third).getByRole('button', { name: 'Mark all above read' }))
    await waitFor(() => expect(storyIds.every((id) => kept.stateOf(id).isRead)).toBe(true))
    expect(read(third)).toBe(false)
  })

  it('is one step along the list, from whichever of its articles', async () => {
    const { user } = await openRecto('/')
    const [before, , after] = titles() as [string, string, string]
    await user.click(row(gazette).getByRole('link', { name: 'Northern Wire' }))
    await screen.findByRole('heading', { level: 1, name: wire })
    await user.keyboard('j')
    await screen.findByRole('heading', { level: 1, name: after })
    await user.keyboard('k')
    await screen.findByRole('heading', { level: 1, name: gazette })
    await user.keyboard('k')
    await screen.findByRole('heading', { level: 1, name: before })
  })
})
