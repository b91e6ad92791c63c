import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { address, openRecto } from '../app/open-recto.tsx'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile } from '../compiler/seed-file.ts'
import { serve } from '../library/served.ts'

const titles = ['Alpha grows', 'Beta shrinks', 'Gamma stays']
const bundle = bundleOf(
  titles.map((title, at) =>
    seedFile(`${at}.txt`, { title, cachedAt: `05/0${9 - at}/26, 12:17 AM` }),
  ),
)
const idOf = (title: string) => bundle.articles.find((article) => article.title === title)!.id
const article = (name: string) => screen.findByRole('heading', { level: 1, name })

/** Leads from the first article of what is unread, past one that was read meanwhile, to the last. */
async function passWhatIsRead() {
  const recto = await openRecto('/?list=unread')
  await recto.user.click(await screen.findByRole('link', { name: 'Alpha grows' }))
  await article('Alpha grows')
  recto.kept.markRead(idOf('Beta shrinks'))
  await recto.user.keyboard('j')
  expect(await article('Gamma stays')).toBeInTheDocument()
  return recto
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(200)
  serve(bundle.json)
})

describe('in the feed, keys', () => {
  it('go from entry to entry, and open one', async () => {
    const { user } = await openRecto('/')
    await user.keyboard('n')
    expect(screen.getByRole('link', { name: 'Alpha grows' })).toHaveFocus()
    await user.keyboard('nnn')
    expect(screen.getByRole('link', { name: 'Gamma stays' })).toHaveFocus()
    await user.keyboard('p')
    expect(screen.getByRole('link', { name: 'Beta shrinks' })).toHaveFocus()
    await user.keyboard('o')
    expect(await article('Beta shrinks')).toBeInTheDocument()
  })

  it('mark and save the entry that has the keyboard, and no other', async () => {
    const { user, kept } = await openRecto('/')
    await user.keyboard('ms')
    expect(kept.readKeys.size + kept.saved.length).toBe(0)
    await user.keyboard('nms')
    expect(kept.stateOf(idOf('Alpha grows'))).toMatchObject({ isRead: true, isSaved: true })
    await user.keyboard('nmss')
    expect(kept.stateOf(idOf('Beta shrinks'))).toMatchObject({ isRead: true, isSaved: false })
  })

  it('open where the entry that has the keyboard comes from, if that is known', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null)
    const title = '@ann: see https://ghost.example/ for it'
    const similar = [{ title, source: 'Import AI', summary: 'It is of one.' }]
    const original = 'It is at https://a.example/1, and at https://b.example/.'
    serve(
      bundleOf([
        seedFile('0.txt', { title: 'Alpha grows', original, similar }),
        seedFile('1.txt', { title: 'Beta shrinks', original: 'It has no link.' }),
      ]).json,
    )
    const { user } = await openRecto('/')
    await user.keyboard('vnvnvnv')
    expect(open.mock.calls.map(([href]) => href)).toEqual([
      'https://a.example/1',
      'https://ghost.example/',
    ])
  })

  it('ask before everything is marked', async () => {
    const { user, kept } = await openRecto('/')
    await user.keyboard('A')
    const ask = await screen.findByRole('group', { name: 'Mark all as read?' })
    expect(kept.readKeys.size).toBe(0)
    await user.click(within(ask).getByRole('button', { name: 'Mark all read' }))
    await waitFor(() => expect(kept.readKeys.size).toBe(3))
  })

  it('lead to lists: g u, g s and g f', async () => {
    const { user } = await openRecto('/')
    await user.keyboard('gs')
    await waitFor(() => expect(address()).toBe('/?list=saved'))
    await user.keyboard('gu')
    await waitFor(() => expect(address()).toBe('/?list=unread'))
    await user.keyboard('gf')
    await waitFor(() => expect(address()).toBe('/'))
  })

  it('are text where one types', async () => {
    const { user } = await openRecto('/search/')
    await user.type(screen.getByRole('searchbox'), 'gsm')
    expect(screen.getByRole('searchbox')).toHaveValue('gsm')
    expect(address()).not.toContain('list')
  })
})

describe('from an article, keys', () => {
  it('lead along the list it was opened from, and back to it', async () => {
    const { user } = await openRecto('/')
    await user.click(screen.getByRole('link', { name: 'Alpha grows' }))
    await article('Alpha grows')
    await user.keyboard('j')
    await article('Beta shrinks')
    await user.keyboard('j')
    await article('Gamma stays')
    await user.keyboard('k')
    await article('Beta shrinks')
    await user.keyboard('u')
    await article('Feed')
    expect(address()).toBe('/')
  })

  it('lead to the feed where no list led to the first of them', async () => {
    const { user } = await openRecto(`/article/${idOf('Alpha grows')}/`)
    await user.keyboard('j')
    await article('Beta shrinks')
    await user.keyboard('j')
    await article('Gamma stays')
    await user.keyboard('u')
    await article('Feed')
    expect(address()).toBe('/')
  })

  it('lead back to the list after its masthead was skipped', async () => {
    const { user } = await openRecto('/?source=TLDR+AI')
    const list: unknown = history.state
    await user.click(screen.getByRole('link', { name: 'Alpha grows' }))
    await article('Alpha grows')
    await user.click(screen.getByRole('link', { name: 'Skip to the text' }))
    expect(screen.getByRole('main')).toHaveFocus()
    await user.keyboard('u')
    await article('Feed: TLDR AI')
    expect(address()).toBe('/?source=TLDR+AI')
    expect(history.state).toEqual(list)
  })

  it('say that the list has ended', async () => {
    const { user } = await openRecto(`/article/${idOf('Gamma stays')}/`)
    await user.keyboard('j')
    expect(await screen.findByText('This is the last of the list.')).toBeInTheDocument()
  })

  it('pass over what is read on the way along what is unread', async () => {
    await passWhatIsRead()
  })

  it('lead back along what was unread, to what was just read', async () => {
    const { user } = await openRecto('/?list=unread')
    await user.click(await screen.findByRole('link', { name: 'Alpha grows' }))
    await article('Alpha grows')
    await user.keyboard('j')
    await article('Beta shrinks')
    await user.keyboard('k')
    await article('Alpha grows')
  })

  it('lead along what is saved', async () => {
    const { user, kept } = await openRecto('/')
    await user.keyboard('nsnns')
    expect(kept.saved.map(({ title }) => title)).toEqual(['Gamma stays', 'Alpha grows'])
    await user.keyboard('gs')
    await user.click(await screen.findByRole('link', { name: 'Gamma stays' }))
    await article('Gamma stays')
    await user.keyboard('j')
    await article('Alpha grows')
  })

  it('lead back to what was read last of what was unread, over what was passed', async () => {
    const { user } = await passWhatIsRead()
    await user.keyboard('u')
    await article('Feed: Unread')
    await waitFor(() => expect(screen.getByRole('link', { name: 'Gamma stays' })).toHaveFocus())
  })

  it('lead along what was in progress as it was listed, whatever reading makes of it, and back', async () => {
    const { user, kept } = await openRecto('/')
    const card = (title: string) => {
      const { id, handle, source, category, cachedAt } = bundle.articles.find(
        (article) => article.title === title,
      )!
      return { ...{ kind: 'article' as const, id, title }, handle, source, category, cachedAt }
    }
    for (const title of titles.toReversed()) kept.keepPlace(card(title), { row: 0, words: 'x' })
    await user.keyboard('gi')
    await user.click(await screen.findByRole('link', { name: 'Alpha grows' }))
    await article('Alpha grows')
    kept.keepPlace(card('Alpha grows'), null)
    await user.keyboard('j')
    await article('Beta shrinks')
    kept.keepPlace(card('Beta shrinks'), { row: 1, words: 'y' })
    await user.keyboard('j')
    await article('Gamma stays')
    kept.keepPlace(card('Gamma stays'), null)
    await user.keyboard('j')
    expect(await screen.findByText('This is the last of the list.')).toBeInTheDocument()
    await user.keyboard('k')
    await article('Beta shrinks')
    await user.keyboard('u')
    await article('In progress')
    expect(screen.getAllByRole('article')).toHaveLength(3)
    await waitFor(() => expect(screen.getByRole('link', { name: 'Beta shrinks' })).toHaveFocus())
  })

  it('choose how the texts are set', async () => {
    const { user } = await openRecto(`/article/${idOf('Alpha grows')}/`)
    window.scrollY = 430
    for (const [key, name] of [
      ['2', 'One column'],
      ['3', 'Original'],
      ['4', 'Cached copy'],
      ['1', 'Side by side'],
    ] as const) {
      await user.keyboard(key)
      await waitFor(() =>
        expect(screen.getByRole('button', { name, pressed: true })).toBeInTheDocument(),
      )
      expect(window.scrollY).toBe(430)
    }
  })
})

describe('the palette', () => {
  it('does the command that is chosen', async () => {
    const { user, kept } = await openRecto(`/article/${idOf('Alpha grows')}/`)
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox'), 'save or{Enter}')
    await waitFor(() => expect(kept.saved).toHaveLength(1))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('offers no command that the page can’t do', async () => {
    const { user } = await openRecto('/')
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('combobox')
    expect(screen.queryByRole('option', { name: /Side by side/ })).toBeNull()
    expect(screen.getByRole('option', { name: /To the next entry/ })).toBeInTheDocument()
  })

  it('leads to a source, by arrow and Enter', async () => {
    const { user } = await openRecto('/')
    await user.keyboard('{Control>}k{/Control}')
    const box = await screen.findByRole('combobox')
    await user.type(box, 'tldr')
    const option = await screen.findByRole('option', { name: /^TLDR AI/ })
    expect(box).toHaveAttribute('aria-activedescendant', option.id)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/?source=TLDR+AI'))
  })

  it('opens an article from which the way back is to the list that one was in', async () => {
    const { user } = await openRecto('/?source=TLDR+AI')
    const list: unknown = history.state
    const choose = async (title: string) => {
      await user.keyboard('{Control>}k{/Control}')
      const box = await screen.findByRole('combobox')
      await user.type(box, title)
      const option = await screen.findByRole('option', { name: new RegExp(`^${title}`) })
      await waitFor(() => expect(box).toHaveAttribute('aria-activedescendant', option.id))
      await user.keyboard('{Enter}')
      await article(title)
    }
    await choose('Beta shrinks')
    await choose('Gamma stays')
    await user.keyboard('u')
    await article('Feed: TLDR AI')
    expect(history.state).toEqual(list)
  })

  it('says that nothing fits', async () => {
    const { user } = await openRecto('/')
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox'), 'qqqq')
    expect(await screen.findByText('No matches.')).toBeInTheDocument()
  })
})

describe('help', () => {
  it('shows every command with its keys, as they are set', async () => {
    const { user, kept } = await openRecto('/')
    kept.set('keys', 'next', ['x'])
    await user.keyboard('?')
    const help = within(await screen.findByRole('dialog', { name: 'Keys and commands' }))
    expect(help.getByText('Open the next article').nextElementSibling).toHaveTextContent('x')
    expect(help.getByText('Go to the feed').nextElementSibling).toHaveTextContent('g then f')
  })
})
