import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { address, goBackTo, inside, openRecto } from '../app/open-recto.tsx'
import { searchIndexPath } from '../../src/bundle/search-paths.ts'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile, type SeedFields } from '../compiler/seed-file.ts'
import { segmented } from '../library/segmented.ts'
import { serve } from '../library/served.ts'

const filler = 'Nobody asked for more of this sentence than there is of it. '.repeat(12)
const seeds: SeedFields[] = [
  {
    title: '@someone: Alpha grows',
    ...{
      sourceLine: 'TLDR AI News',
      summary: 'It is about alpha.',
      cachedAt: '05/09/26, 12:17 AM',
    },
    cached: `${filler} The lattice was trained for weeks. ${filler}`,
  },
  { title: 'Beta shrinks', sourceLine: 'TLDR AI Papers', summary: 'A lattice shrinks.' },
  { title: 'Gamma lattice', sourceLine: 'Import AI News', similar: [{ title: 'Ghost lattices' }] },
]
const { json } = bundleOf(seeds.map((fields, at) => seedFile(`${at}.txt`, fields)))

const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: /^Search titles/ })
const titles = () =>
  within(screen.getByRole('region', { name: 'Results' }))
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
const summary = () => inside('region', 'Results').getByRole('status').textContent

async function open(path: string) {
  const served = serve(json)
  const opened = await openRecto(path)
  return { ...served, ...opened }
}

/** Opens the results of a search. */
async function openResults(query: string) {
  const opened = await open(`/search/?${query}`)
  await screen.findByRole('region', { name: 'Results' })
  return opened
}

describe('the search', () => {
  it('shows what it finds as one types, and keeps the query in the address', async () => {
    const { user } = await open('/search/')
    expect(box()).toHaveFocus()
    await user.type(box(), 'latt')
    expect(await screen.findByText('4 articles')).toBeInTheDocument()
    expect(titles()).toEqual(['Gamma lattice', 'Ghost lattices', 'Beta shrinks', 'Alpha grows'])
    expect(address()).toBe('/search/?q=latt')
    expect(document.title).toBe('latt · Search · Recto')
  })

  it('keeps what the results are narrowed to while a letter is still being typed', async () => {
    await openResults('q=lat')
    fireEvent.change(box(), { target: { value: 'latt' } })
    fireEvent.click(screen.getByRole('link', { name: /^TLDR AI/ }))
    await waitFor(() => expect(address()).toBe('/search/?q=latt&source=TLDR+AI'))
    expect(box()).toHaveValue('latt')
  })

  it('looks for nothing typed just before one went back to another search', async () => {
    const { user } = await openResults('q=lattice')
    await user.click(screen.getByRole('link', { name: /^TLDR AI/ }))
    await waitFor(() => expect(address()).toContain('source'))
    await user.clear(box())
    await user.type(box(), 'gamma')
    await waitFor(() => expect(address()).toContain('q=gamma'))
    fireEvent.change(box(), { target: { value: 'gamma ray' } })
    await goBackTo('Search: lattice')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(address()).toBe('/search/?q=lattice')
    expect(box()).toHaveValue('lattice')
  })

  it('stays out of the way of an article that was opened just after a letter was typed', async () => {
    await openResults('q=lat')
    fireEvent.change(box(), { target: { value: 'latt' } })
    fireEvent.click(screen.getByRole('link', { name: 'Gamma lattice' }))
    const opened = address()
    expect(opened).toContain('/article/')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(address()).toBe(opened)
  })

  it('says of signs alone that there is nothing in them to look for', async () => {
    const { user } = await open('/search/')
    expect(screen.queryByText(/no word in this/)).not.toBeInTheDocument()
    await user.type(box(), '?!')
    expect(await screen.findByText(/no word in this/)).toHaveRole('status')
    await user.type(box(), ' lattice')
    await screen.findByText('4 articles')
    expect(screen.queryByText(/no word in this/)).not.toBeInTheDocument()
  })

  it('names what hides in the query and in what it is narrowed to', async () => {
    await openResults('q=%E2%80%AElattice&source=%E2%80%AEx')
    expect(document.title).toBe('[RLO]lattice · Search · Recto')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Search: [RLO]lattice')
    expect(summary()).toContain(' in [RLO]x')
    expect(document.body.textContent).not.toContain('\u202e')
  })

  it('says of a result that its copy is another than the one that was read', async () => {
    const { kept } = await openResults('q=lattice')
    const alpha = screen.getByRole('article', { name: 'Alpha grows' })
    const id = within(alpha).getByRole('link').getAttribute('href')!.split('/').at(-2)!
    act(() => kept.keepReadText(id, 1))
    expect(await within(alpha).findByText('Changed since you read it')).toBeInTheDocument()
    expect(screen.getAllByText('Changed since you read it')).toHaveLength(1)
  })

  it('says of a result what it is, and shows the passage with the words marked', async () => {
    await openResults('q=lattice')
    const alpha = within(screen.getByRole('article', { name: 'Alpha grows' }))
    expect(alpha.getByText('@someone')).toBeInTheDocument()
    expect(alpha.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      ...['TLDR AI', 'News', '9 May 2026'],
    ])
    expect(await alpha.findByText('lattice')).toHaveRole('mark')
    expect(alpha.getByText(/^The/)).toHaveTextContent(/^The lattice was trained for weeks\./)
    const ghost = within(screen.getByRole('article', { name: 'Ghost lattices' }))
    expect(ghost.getByText('Summary only')).toBeInTheDocument()
  })

  it('says how much isn’t searched where there is no network', async () => {
    const index = JSON.parse(json.get(searchIndexPath)!) as object
    serve(new Map([...json, [searchIndexPath, JSON.stringify({ ...index, absent: 1200 })]]))
    await openRecto('/search/?q=lattice')
    await screen.findByRole('region', { name: 'Results' })
    expect(summary()).toContain('Without a network, 1,200 entries are not searched.')
  })

  it('fetches an article for its passage only where title and summary don’t answer', async () => {
    const { asked } = await openResults('q=lattice')
    await screen.findByText(/trained for weeks/)
    const articles = new Set(asked.filter((url) => url.includes('/bundle/article/')))
    expect([...articles]).toEqual([expect.stringContaining('alpha-grows')])
  })

  it('is narrowed by source and category, each with what it would leave', async () => {
    const { user } = await openResults('q=lattice')
    const choices = (heading: string) =>
      inside('region', heading)
        .getAllByRole('link')
        .map(({ textContent }) => textContent)
    expect(choices('Categories')).toEqual(['News2', 'Papers1'])
    expect(choices('Sources')).toEqual(['TLDR AI3', 'Import AI1'])
    await user.click(inside('region', 'Categories').getByRole('link', { name: /^News/ }))
    expect(await screen.findByText(/in News/)).toBeInTheDocument()
    expect(address()).toBe('/search/?q=lattice&category=News')
    expect(titles()).toEqual(['Gamma lattice', 'Alpha grows'])
    expect(choices('Sources')).toEqual(['Import AI1', 'TLDR AI1'])
    await goBackTo('Search: lattice')
    await waitFor(() => expect(titles()).toHaveLength(4))
  })

  it('leads out of a narrowing that leaves nothing', async () => {
    const { user } = await openResults('q=shrinks&category=News')
    expect(summary()).toBe('No articles in News')
    await user.click(screen.getByRole('link', { name: 'Show all that was found' }))
    expect(await screen.findByText('1 article')).toBeInTheDocument()
    expect(address()).toBe('/search/?q=shrinks')
  })

  it('says what it took a misspelt word for', async () => {
    await openResults('q=latice')
    expect(summary()).toBe('4 articlesNothing has “latice”; this is for “lattice”.')
  })

  it('says when nothing has all of the words', async () => {
    await openResults('q=lattice+grows+shrinks')
    expect(summary()).toMatch(/^2 articles, none with all of these words/)
    expect(titles()).toEqual(['Beta shrinks', 'Alpha grows'])
  })

  it('gives advice where nothing is found', async () => {
    await openResults('q=xylophonist')
    expect(summary()).toBe('No articlesNothing has “xylophonist”.')
    expect(screen.getByText(/shorter word/)).toBeInTheDocument()
    expect(titles()).toEqual([])
  })

  it('says what can be looked for before anything is', async () => {
    const { asked } = await open('/search/?q=+')
    expect(screen.getByText(/Every word counts/)).toBeInTheDocument()
    expect(asked.filter((url) => url.includes('search'))).toEqual([])
  })

  it('shows a file that can’t be had, the line as it was, and tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    serve(new Map())
    const { user } = await openRecto('/search/?q=lattice')
    expect(await screen.findByRole('alert')).toHaveTextContent('The search failed.')
    expect(box()).toHaveValue('lattice')
    serve(json)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('4 articles')).toBeInTheDocument()
  })

  it('shows more of many results when asked, and as many again on coming back', async () => {
    const many = Array.from({ length: 45 }, (_, at) => ({ title: `Many of them ${at}` }))
    serve(bundleOf(many.map((fields, at) => seedFile(`${at}.txt`, fields))).json)
    const { user } = await openRecto('/search/?q=many')
    expect(await screen.findByText('45 articles')).toBeInTheDocument()
    expect(titles()).toHaveLength(20)
    await user.click(screen.getByRole('button', { name: 'More results' }))
    await waitFor(() => expect(titles()).toHaveLength(40))
    await user.click(screen.getByRole('link', { name: titles()[30]! }))
    await screen.findByRole('heading', { level: 1, name: /^Many/ })
    await goBackTo('Search: many')
    await waitFor(() => expect(titles()).toHaveLength(40))
  })
})

describe('the search of a collection of many periods', () => {
  const days = Array.from({ length: 10 }, (_, at) => 19 - at)
  const index = segmented(days.map((day) => ({ title: `Rain ${day}`, day: `2026-01-${day}` })))

  it('shows the newest first, and the older ones below them when asked', async () => {
    serve(index)
    const { user } = await openRecto('/search/?q=rain')
    await screen.findByRole('region', { name: 'Results' })
    expect(summary()).toBe('8 articles after 11 January 2026')
    await user.click(screen.getByRole('button', { name: 'Search up to 11 January 2026' }))
    expect(await screen.findByText('10 articles')).toBeInTheDocument()
    expect(titles().slice(-3)).toEqual(['Rain 12', 'Rain 11', 'Rain 10'])
    expect(screen.getByRole('heading', { level: 2, name: 'up to 11 January 2026' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Search/ })).not.toBeInTheDocument()
  })

  const older = [...index.keys()].filter((path) => path.endsWith('/segment.json')).slice(8)
  /** The index without the older segments, for which something else is answered. */
  const serveNewest = (reply: () => Response | Promise<Response>) => {
    serve(index)
    const { fetch } = globalThis
    vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
      older.some((path) => url.endsWith(path)) ? Promise.resolve(reply()) : fetch(url, init),
    )
  }

  it.each([
    ['gone', 404, 'newer version', true],
    ['refused', 500, 'Trying again in a while may help', false],
  ])('keeps the newer ones where the older are %s, and tries again', async (...fault) => {
    const [, status, says, mayReload] = fault
    serveNewest(() => new Response('', { status }))
    const { user } = await openRecto('/search/?q=rain')
    await user.click(await screen.findByRole('button', { name: /^Search up to/ }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(/older articles could not be/)
    expect(alert).toHaveTextContent(says)
    expect(screen.queryAllByRole('button', { name: 'Reload' })).toHaveLength(mayReload ? 1 : 0)
    expect(titles()).toHaveLength(8)
    serve(index)
    await user.click(screen.getByRole('button', { name: /^Search up to/ }))
    expect(await screen.findByText('10 articles')).toBeInTheDocument()
  })

  it('asks anew for older ones that don’t come, when it is told to', async () => {
    serveNewest(() => new Promise(() => {}))
    const { user } = await openRecto('/search/?q=rain')
    await user.click(await screen.findByRole('button', { name: /^Search up to/ }))
    const again = await screen.findByRole('button', { name: 'Try again' })
    serve(index)
    await user.click(again)
    expect(await screen.findByText('10 articles')).toBeInTheDocument()
  })
})

describe('the keyboard', () => {
  it('opens the search with "/" from a page, and goes to the line from the results', async () => {
    const { user } = await open('/')
    await user.keyboard('/')
    await screen.findByRole('heading', { level: 1, name: 'Search' })
    expect(address()).toBe('/search/')
    expect(box()).toHaveFocus()
    await user.keyboard('beta')
    const link = await screen.findByRole('link', { name: 'Beta shrinks' })
    link.focus()
    await user.keyboard('/')
    expect(box()).toHaveFocus()
    expect(box()).toHaveValue('beta')
  })

  it('leaves "/" to whoever types, and to the browser’s own keys', async () => {
    const { user } = await open('/search/')
    await user.keyboard('a/b')
    expect(box()).toHaveValue('a/b')
    serve(json)
    fireEvent.keyDown(document.body, { key: '/', ctrlKey: true })
    expect(box()).toHaveValue('a/b')
  })

  it('walks from the line through the results and back with the arrows', async () => {
    const { user } = await openResults('q=lattice')
    const link = (name: string) => screen.getByRole('link', { name })
    box().focus()
    await user.keyboard('{ArrowDown}')
    expect(link('Gamma lattice')).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(link('Ghost lattices')).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(box()).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(box()).toHaveFocus()
  })

  it('empties the line with Escape', async () => {
    const { user } = await openResults('q=lattice')
    box().focus()
    await user.keyboard('{Escape}')
    expect(box()).toHaveValue('')
    expect(await screen.findByText(/Every word counts/)).toBeInTheDocument()
    expect(address()).toBe('/search/')
  })
})
