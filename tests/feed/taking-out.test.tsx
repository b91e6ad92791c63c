import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Article } from '../../src/bundle/article.ts'
import { setChosen } from '../../src/feed/chosen.ts'
import { inside, openRecto } from '../app/open-recto.tsx'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile } from '../compiler/seed-file.ts'
import { serve } from '../library/served.ts'

const bundle = bundleOf([
  seedFile('a.txt', { title: 'Alpha', cachedAt: '05/09/26, 12:17 AM' }),
  seedFile('b.txt', {
    title: 'Beta',
    cachedAt: '05/08/26, 10:00 AM',
    sourceLine: 'Import AI News',
  }),
  seedFile('c.txt', {
    title: 'Gamma',
    cachedAt: '05/01/26, 10:00 AM',
    similar: [{ title: 'Ghost of a model', source: 'Import AI', summary: 'It is a ghost.' }],
  }),
])
const cardOf = (name: string) => {
  const { kind, id, title, handle, source, category, cachedAt } = bundle.articles.find(
    ({ title }) => title === name,
  )!
  return { kind, id, title, handle, source, category, cachedAt }
}

let saved: { name: string; text: Promise<string> }[]

beforeEach(() => {
  saved = []
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(200)
  let blob: Blob
  URL.createObjectURL = (content) => {
    blob = content as Blob
    return 'blob:'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (this.download !== '') saved.push({ name: this.download, text: blob.text() })
  })
  onTestFinished(() => act(() => setChosen(null)))
  serve(bundle.json)
})

const entry = (title: string) => within(screen.getByRole('article', { name: title }))
const bar = () => inside('toolbar', 'Entries to take out')
const said = () => bar().getByRole('status').textContent
const open = async (path = '/') => {
  const opened = await openRecto(path)
  await opened.user.click(screen.getByRole('button', { name: 'Take out…' }))
  await screen.findByRole('toolbar', { name: 'Entries to take out' })
  await screen.findAllByRole('checkbox', { name: 'Choose' })
  return opened
}
const titlesSaved = async () =>
  (JSON.parse(await saved.at(-1)!.text) as Article[]).map(({ title }) => title)

describe('entries of the feed are taken out', () => {
  it('as one list in JSON, those that were chosen in the order they were', async () => {
    const { user } = await open()
    expect(bar().getByRole('button', { name: 'Save as JSON' })).toBeDisabled()
    for (const title of ['Gamma', 'Beta', 'Alpha', 'Beta'])
      await user.click(entry(title).getByRole('checkbox', { name: 'Choose' }))
    expect(said()).toBe('2 chosen')
    await user.click(bar().getByRole('button', { name: 'Save as JSON' }))
    await waitFor(() => expect(said()).toBe('Saved 2'))
    expect(saved.at(-1)!.name).toMatch(/^recto-\d{4}-\d\d-\d\d-2\.json$/)
    expect(await titlesSaved()).toEqual(['Gamma', 'Alpha'])
  })

  it('as one file in Markdown, each with its head, what is known by its summary too', async () => {
    const { user } = await open()
    for (const title of ['Alpha', 'Ghost of a model'])
      await user.click(entry(title).getByRole('checkbox', { name: 'Choose' }))
    await user.click(bar().getByRole('button', { name: 'Save as Markdown' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    const text = await saved[0]!.text
    expect(text.match(/^---\ntitle: .*$/gm)).toEqual([
      '---\ntitle: "Alpha"',
      '---\ntitle: "Ghost of a model"',
    ])
    expect(text).toContain('## Cached copy\n\nThe copy of Alpha says so.')
    expect(text).toContain('# Ghost of a model\n\n## Summary\n\nIt is a ghost.')
  })

  it('all of a list, as it is narrowed', async () => {
    const { user } = await open('/?source=Import+AI')
    await user.click(bar().getByRole('button', { name: 'Choose the whole list' }))
    await waitFor(() => expect(said()).toBe('2 chosen'))
    await user.click(bar().getByRole('button', { name: 'Save as JSON' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(await titlesSaved()).toEqual(['Beta', 'Ghost of a model'])
  })

  it('all that was unread when the list was opened', async () => {
    const name = crypto.randomUUID()
    const { kept, user } = await openRecto('/', name)
    act(() => kept.markRead(cardOf('Beta').id))
    await user.click(inside('navigation', 'Filter').getByRole('link', { name: /^Unread/ }))
    await screen.findByRole('heading', { level: 1, name: 'Feed: Unread' })
    await user.click(screen.getByRole('button', { name: 'Take out…' }))
    await user.click(await screen.findByRole('button', { name: 'Choose the whole list' }))
    await user.click(bar().getByRole('button', { name: 'Save as JSON' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(await titlesSaved()).toEqual(['Alpha', 'Gamma', 'Ghost of a model'])
  })

  it('all that is saved, but for what the collection no longer has, which is said', async () => {
    const { kept, user } = await openRecto('/?list=saved')
    act(() => {
      kept.markSaved(cardOf('Alpha'))
      kept.markSaved({ ...cardOf('Beta'), id: 'gone-aaaaaaaaaa', title: 'Gone' })
    })
    await screen.findByRole('article', { name: 'Gone' })
    await user.click(screen.getByRole('button', { name: 'Take out…' }))
    await user.click(await screen.findByRole('button', { name: 'Choose the whole list' }))
    await user.click(bar().getByRole('button', { name: 'Save as JSON' }))
    await waitFor(() => expect(said()).toBe('Saved 1; 1 no longer in the collection'))
    expect(await titlesSaved()).toEqual(['Alpha'])
  })

  it('by a key, which begins with the entry that one is at', async () => {
    const { user } = await openRecto('/')
    await user.keyboard('ne')
    expect(await entry('Alpha').findByRole('checkbox', { name: 'Choose' })).toBeChecked()
    expect(said()).toBe('1 chosen')
    await user.keyboard('ne')
    expect(said()).toBe('2 chosen')
    await user.keyboard('e')
    expect(said()).toBe('1 chosen')
  })

  it('of one list, and not of the next', async () => {
    const { user } = await open()
    await user.click(entry('Alpha').getByRole('checkbox'))
    await user.click(inside('navigation', 'Filter').getByRole('link', { name: /^Import AI/ }))
    await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull())
  })

  it('until Escape is pressed', async () => {
    const { user } = await open()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  it('not where choosing has ended before the list has come', async () => {
    const { user } = await open()
    const whole = bar().getByRole('button', { name: 'Choose the whole list' })
    await user.click(whole)
    act(() => setChosen(null))
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  it('until one is done, and the keyboard is back where it began', async () => {
    const { user } = await open()
    await user.click(entry('Alpha').getByRole('checkbox'))
    await user.click(bar().getByRole('button', { name: 'Done' }))
    expect(screen.queryByRole('toolbar')).toBeNull()
    expect(screen.queryByRole('checkbox', { name: 'Choose' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Take out…' })).toHaveFocus()
  })
})
