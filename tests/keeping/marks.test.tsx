import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { goBackTo, openRecto } from '../app/open-recto.tsx'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile } from '../compiler/seed-file.ts'
import { serve } from '../library/served.ts'
import { scrollDownTo } from '../ui/visit.ts'

const bundle = bundleOf([
  seedFile('a.txt', { title: 'Alpha grows', cachedAt: '05/09/26, 12:17 AM' }),
  seedFile('b.txt', { title: 'Beta shrinks' }),
])
const idOf = (title: string) => bundle.articles.find((article) => article.title === title)!.id
const alpha = idOf('Alpha grows')
const beta = idOf('Beta shrinks')

const entry = (title: string) => within(screen.getByRole('article', { name: title }))
const link = (title: string) => entry(title).getByRole('link', { name: title })

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(200)
  serve(bundle.json)
})

describe('an article', () => {
  it('is read once it has been opened', async () => {
    const { user, kept } = await openRecto('/')
    expect(entry('Alpha grows').getByText('Unread')).toBeInTheDocument()
    await user.click(link('Alpha grows'))
    await screen.findByRole('heading', { level: 1, name: 'Alpha grows' })
    expect(await screen.findByText('Read')).toBeInTheDocument()
    await goBackTo('Feed')
    expect(await entry('Alpha grows').findByText('Read')).toBeInTheDocument()
    expect(entry('Beta shrinks').getByText('Unread')).toBeInTheDocument()
    expect(kept.stateOf(beta).isRead).toBe(false)
  })

  it('stays unread if it was marked so after opening, when one comes back to it', async () => {
    const { user, kept } = await openRecto(`/article/${alpha}/`)
    await user.click(await screen.findByRole('button', { name: 'Mark unread' }))
    await user.click(screen.getByRole('link', { name: 'Recto' }))
    await screen.findByRole('heading', { level: 1, name: 'Feed' })
    await goBackTo('Alpha grows')
    expect(await screen.findByText('Unread')).toBeInTheDocument()
    expect(kept.stateOf(alpha).isRead).toBe(false)
  })

  it('stays unread when the texts are set otherwise after it was marked so', async () => {
    const { user } = await openRecto(`/article/${alpha}/`)
    await user.click(await screen.findByRole('button', { name: 'Mark unread' }))
    await user.click(screen.getByRole('button', { name: 'One column' }))
    await waitFor(() => expect(window.location.search).toBe('?view=single'))
    expect(screen.getByText('Unread')).toBeInTheDocument()
  })

  it('isn’t read while its page is in a tab behind, and is when that comes to the front', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    const { kept } = await openRecto(`/article/${alpha}/`)
    expect(kept.stateOf(alpha).isRead).toBe(false)
    visibility.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    await waitFor(() => expect(kept.stateOf(alpha).isRead).toBe(true))
  })

  it('isn’t read by being fetched ahead', async () => {
    const { asked } = serve(bundle.json)
    const { user, kept } = await openRecto('/')
    await user.hover(link('Alpha grows'))
    await user.hover(link('Beta shrinks'))
    await waitFor(() => expect(asked).toContain(`/bundle/article/${beta}.json`))
    expect([alpha, beta].map((id) => kept.stateOf(id).isRead)).toEqual([false, false])
  })

  it('isn’t read by being scrolled past', async () => {
    const { kept } = await openRecto('/')
    scrollDownTo(2000)
    expect([alpha, beta].map((id) => kept.stateOf(id).isRead)).toEqual([false, false])
  })
})

describe('an entry', () => {
  it('is marked read, unread, saved and unsaved by its buttons, and says what it is', async () => {
    const { user } = await openRecto('/')
    const alphaEntry = entry('Alpha grows')
    await user.click(alphaEntry.getByRole('button', { name: 'Mark read' }))
    await user.click(alphaEntry.getByRole('button', { name: 'Save' }))
    expect(await alphaEntry.findByText('Read, saved')).toBeInTheDocument()
    await user.click(alphaEntry.getByRole('button', { name: 'Mark unread' }))
    await user.click(alphaEntry.getByRole('button', { name: 'Unsave' }))
    expect(await alphaEntry.findByText('Unread')).toBeInTheDocument()
    expect(alphaEntry.getByRole('link', { name: 'Alpha grows' })).toBeInTheDocument()
  })

  it('leaves the keyboard on the button that was pressed', async () => {
    const { user } = await openRecto('/')
    entry('Alpha grows').getByRole('button', { name: 'Mark read' }).focus()
    await user.keyboard('{Enter}')
    expect(await entry('Alpha grows').findByRole('button', { name: 'Mark unread' })).toHaveFocus()
  })
})

describe('marks that won’t last', () => {
  it('are said to be such, and hold while the page is open', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError')
    })
    const { user } = await openRecto('/')
    const note = await screen.findByText(
      'This browser bars the page from its storage: what you mark is laid by where there is little room, until it can be kept.',
    )
    expect(note.closest('[role="status"]')).not.toBeNull()
    await user.click(entry('Alpha grows').getByRole('button', { name: 'Mark read' }))
    expect(await entry('Alpha grows').findByText('Read')).toBeInTheDocument()
  })
})
