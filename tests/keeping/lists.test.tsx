import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { address, goBackTo, inside, openRecto } from '../app/open-recto.tsx'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile } from '../compiler/seed-file.ts'
import { markMany } from '../../src/library/act-on-many.ts'
import { serve } from '../library/served.ts'

const bundle = bundleOf([
  seedFile('a.txt', {
    title: 'Alpha',
    sourceLine: 'TLDR AI News',
    cachedAt: '05/09/26, 12:17 AM',
    original: 'The lab says so at https://a.example/post today.',
  }),
  seedFile('b.txt', {
    title: 'Beta',
    sourceLine: 'TLDR AI Papers',
    cachedAt: '05/08/26, 10:00 AM',
  }),
  seedFile('c.txt', {
    title: 'Gamma',
    sourceLine: 'Import AI News',
    cachedAt: '05/01/26, 10:00 AM',
  }),
])
const articleOf = (title: string) => bundle.articles.find((article) => article.title === title)!
const cardOf = (name: string) => {
  const { kind, id, title, handle, source, category, cachedAt } = articleOf(name)
  return { kind, id, title, handle, source, category, cachedAt }
}
const titles = () =>
  screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
const entry = (title: string) => within(screen.getByRole('article', { name: title }))
const choices = (heading: string) =>
  inside('region', heading)
    .getAllByRole('link')
    .map((link) => link.textContent?.replace('› ', ''))
const readOnes = () => titles().filter((title) => entry(title!).queryByText('Read') !== null)

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(200)
  serve(bundle.json)
})

describe('marking many as read', () => {
  const open = async () => {
    const { user, kept } = await openRecto('/')
    await user.click(screen.getByRole('button', { name: 'Mark as read' }))
    return { user, kept }
  }
  const choose = async (user: Awaited<ReturnType<typeof open>>['user'], name: string) =>
    user.click(await screen.findByRole('button', { name }))

  it('asks before it marks all, and can be undone', async () => {
    const { user } = await open()
    await choose(user, 'Everything in this list…')
    expect(screen.getByText('Mark all 3 entries of this list as read?')).toBeInTheDocument()
    expect(readOnes()).toEqual([])
    await choose(user, 'Mark all read')
    await waitFor(() => expect(readOnes()).toEqual(['Alpha', 'Beta', 'Gamma']))
    expect((await screen.findByText('3 marked as read.')).closest('[role="status"]')).not.toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(readOnes()).toEqual([]))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('leaves all as it is when one thinks better of it', async () => {
    const { user } = await open()
    await choose(user, 'Everything in this list…')
    await choose(user, 'Cancel')
    expect(screen.getByRole('button', { name: 'Everything in this list…' })).toBeInTheDocument()
    expect(readOnes()).toEqual([])
  })

  it('marks what is older than some days, and nothing of no date', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-10T12:00') })
    const { user } = await open()
    await choose(user, 'Older than a week')
    await waitFor(() => expect(readOnes()).toEqual(['Gamma']))
    vi.useRealTimers()
  })

  it('marks what stands above an entry, and neither that nor what is below', async () => {
    const { user } = await openRecto('/')
    await user.click(entry('Beta').getByRole('button', { name: 'Mark all above read' }))
    await waitFor(() => expect(readOnes()).toEqual(['Alpha']))
  })

  it('has nothing to undo where all of them were read before', async () => {
    const { user } = await openRecto('/')
    const markAbove = () =>
      user.click(entry('Beta').getByRole('button', { name: 'Mark all above read' }))
    await markAbove()
    await screen.findByText('1 marked as read.')
    expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument()
    await markAbove()
    await screen.findByText('0 marked as read.')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Dismiss' })).toBeInTheDocument()
  })

  it('marks no more than the list that is shown', async () => {
    const { user } = await openRecto('/?source=TLDR+AI')
    await user.click(screen.getByRole('button', { name: 'Mark as read' }))
    await choose(user, 'Everything in this list…')
    await choose(user, 'Mark all read')
    await waitFor(() => expect(readOnes()).toEqual(['Alpha', 'Beta']))
    await user.click(screen.getByRole('link', { name: 'Recto' }))
    await screen.findByRole('heading', { level: 1, name: 'Feed' })
    expect(readOnes()).toEqual(['Alpha', 'Beta'])
  })

  it('is closed by Escape, which gives the keyboard back to the button', async () => {
    const { user } = await open()
    ;(await screen.findByRole('button', { name: 'Older than a day' })).focus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('button', { name: 'Older than a day' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Mark as read', expanded: false })).toHaveFocus()
  })
})

describe('what is unread', () => {
  it('is counted by source and category', async () => {
    const { kept } = await openRecto('/')
    kept.markRead(articleOf('Alpha').id)
    await waitFor(() => expect(choices('Sources')).toEqual(['TLDR AI1/ unread of 2', 'Import AI1']))
    expect(choices('Categories')).toEqual(['News1/ unread of 2', 'Papers1'])
    expect(choices('Feed')).toContain('Unread2')
  })

  it('is a list of its own, in the feed’s order, that can be narrowed', async () => {
    const { user, kept } = await openRecto('/')
    kept.markRead(articleOf('Beta').id)
    await user.click(inside('navigation', 'Filter').getByRole('link', { name: /^Unread/ }))
    await screen.findByRole('heading', { level: 1, name: 'Feed: Unread' })
    expect(titles()).toEqual(['Alpha', 'Gamma'])
    await user.click(inside('navigation', 'Filter').getByRole('link', { name: /^TLDR AI/ }))
    await screen.findByRole('heading', { level: 1, name: 'Feed: Unread, TLDR AI' })
    expect(titles()).toEqual(['Alpha'])
    expect(address()).toBe('/?source=TLDR+AI&list=unread')
  })

  it('stays in the list when it has been read from there, until that is opened anew', async () => {
    const { user } = await openRecto('/?list=unread')
    await user.click(await screen.findByRole('link', { name: 'Beta' }))
    await screen.findByRole('heading', { level: 1, name: 'Beta' })
    await goBackTo('Feed: Unread')
    expect(titles()).toEqual(['Alpha', 'Beta', 'Gamma'])
    expect(await entry('Beta').findByText('Read')).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Recto' }))
    await screen.findByRole('heading', { level: 1, name: 'Feed' })
    await user.click(inside('navigation', 'Filter').getByRole('link', { name: /^Unread/ }))
    await screen.findByRole('heading', { level: 1, name: 'Feed: Unread' })
    expect(titles()).toEqual(['Alpha', 'Gamma'])
  })

  it('says so when there is none', async () => {
    const name = crypto.randomUUID()
    const { kept } = await openRecto('/?list=unread', name)
    markMany(
      kept,
      bundle.articles.map(({ id }) => id),
      true,
    )
    await userLeavesAndReturns()
    expect(await screen.findByText('Nothing here is unread.')).toBeInTheDocument()
  })
})

describe('what is saved', () => {
  it('is listed, the last saved first, and narrowed by source', async () => {
    const { user, kept } = await openRecto('/')
    for (const title of ['Gamma', 'Alpha']) kept.markSaved(cardOf(title))
    await user.click(await inside('navigation', 'Filter').findByRole('link', { name: /^Saved2/ }))
    await screen.findByRole('heading', { level: 1, name: 'Saved' })
    expect(titles()).toEqual(['Alpha', 'Gamma'])
    await user.click(inside('navigation', 'Filter').getByRole('link', { name: /^Import AI/ }))
    await screen.findByRole('heading', { level: 1, name: 'Saved, Import AI' })
    expect(titles()).toEqual(['Gamma'])
  })

  it('has what hides in any of its words named', async () => {
    const { kept } = await openRecto('/?list=saved')
    const card = {
      ...cardOf('Alpha'),
      handle: '@a\u3164',
      source: 'Ba\u202enk',
      category: '\u{e0068}',
    }
    act(() => kept.markSaved({ ...card, title: 'Read in\u202egnp' }))
    const row = await screen.findByRole('article', { name: 'Read inhidden: RLOgnp' })
    for (const name of ['@a[U+3164]', 'Ba[RLO]nk', '[“h”]'])
      expect(within(row).getByText(name)).toBeInTheDocument()
    expect(row.textContent).not.toMatch(/[\u202e\u3164\u{e0068}]/u)
  })

  it.each(['garbage', '9999-99-99T99:99'])(
    'is listed without a date where that is none: %s',
    async (cachedAt) => {
      const { kept } = await openRecto('/?list=saved')
      act(() => kept.markSaved({ ...cardOf('Alpha'), cachedAt }))
      expect(await screen.findByRole('article', { name: 'Alpha' })).toBeInTheDocument()
      expect(entry('Alpha').queryByRole('time')).toBeNull()
      expect(entry('Alpha').getByRole('button', { name: 'Unsave' })).toBeInTheDocument()
    },
  )

  it('says of a copy that was made anew that it was read otherwise', async () => {
    const { kept } = await openRecto('/?list=saved')
    const { id, fingerprint } = articleOf('Alpha')
    act(() => {
      for (const title of ['Gamma', 'Alpha']) kept.markSaved(cardOf(title))
      kept.keepReadText(id, fingerprint)
      kept.keepReadText(articleOf('Gamma').id, 1)
    })
    expect(await entry('Gamma').findByText('Changed since you read it')).toBeInTheDocument()
    expect(screen.getAllByText('Changed since you read it')).toHaveLength(1)
    act(() => kept.keepReadText(id, 1))
    expect(await entry('Alpha').findByText('Changed since you read it')).toBeInTheDocument()
  })

  it('has its source opened by a key, once it is gone to', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null)
    const { user, kept } = await openRecto('/?list=saved')
    act(() => kept.markSaved(cardOf('Alpha')))
    await screen.findByRole('article', { name: 'Alpha' })
    await user.keyboard('n')
    await waitFor(async () => {
      await user.keyboard('v')
      expect(open).toHaveBeenCalledWith('https://a.example/post', '_blank', 'noreferrer')
    })
  })

  it('stays in the list when it is saved no more, with the keyboard, until the list is left', async () => {
    const { user, kept } = await openRecto('/')
    for (const title of ['Gamma', 'Alpha']) kept.markSaved(cardOf(title))
    await user.click(await inside('navigation', 'Filter').findByRole('link', { name: /^Saved2/ }))
    await screen.findByRole('heading', { level: 1, name: 'Saved' })
    await user.click(entry('Gamma').getByRole('button', { name: 'Unsave' }))
    expect(entry('Gamma').getByRole('button', { name: 'Save' })).toHaveFocus()
    expect(titles()).toEqual(['Alpha', 'Gamma'])
    await user.click(entry('Alpha').getByRole('button', { name: 'Unsave' }))
    await user.click(screen.getByRole('link', { name: 'Recto' }))
    await screen.findByRole('heading', { level: 1, name: 'Feed' })
    await user.click(await inside('navigation', 'Filter').findByRole('link', { name: /^Saved0/ }))
    expect(await screen.findByText(/^Nothing here is saved yet/)).toBeInTheDocument()
  })
})

/** To another page and, by a link, to the unread again. */
async function userLeavesAndReturns(): Promise<void> {
  screen.getByRole('link', { name: 'Recto' }).click()
  await screen.findByRole('heading', { level: 1, name: 'Feed' })
  inside('navigation', 'Filter')
    .getByRole('link', { name: /^Unread/ })
    .click()
  await screen.findByRole('heading', { level: 1, name: 'Feed: Unread' })
}
