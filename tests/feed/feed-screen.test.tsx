import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { address, goBackTo, inside, openRecto } from '../app/open-recto.tsx'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile, type SeedFields } from '../compiler/seed-file.ts'
import { otherSeeds, reports } from '../compiler/story-seeds.ts'
import { serve } from '../library/served.ts'
import { scrollDownTo } from '../ui/visit.ts'

const rowHeight = 200

// jsdom lays nothing out: every row is as high as any other.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(rowHeight)
})

function serveSeeds(...seeds: SeedFields[]) {
  return serve(bundleOf(seeds.map((fields, at) => seedFile(`${at}.txt`, fields))).json)
}

const text = 'The lab trains a large model. Sparrows nest under warm roofs.'
const seeds: SeedFields[] = [
  {
    ...{
      title: '@someone: Alpha grows',
      sourceLine: 'TLDR AI News',
      summary: 'It is about alpha.',
    },
    ...{ cachedAt: '05/09/26, 12:17 AM', original: text, cached: text.split('. ')[0]! },
    similar: [{ title: 'Ghost', source: 'Import AI', summary: 'It is about a ghost.' }],
  },
  { title: 'Beta shrinks', sourceLine: 'TLDR AI Papers', original: null },
  { title: 'Gamma stays', sourceLine: 'Import AI News', cachedAt: 'never' },
]

const entry = (title: string) => within(screen.getByRole('article', { name: title }))
const titles = () =>
  within(screen.getByRole('region', { name: 'Entries' }))
    .getAllByRole('heading', { level: 3 })
    .map((h) => h.textContent)
const groups = () =>
  within(screen.getByRole('region', { name: 'Entries' }))
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent?.replace(',', ''))

describe('the feed', () => {
  it('shows the newest first, by day, then the undated, then what is known by summary only', async () => {
    serveSeeds(...seeds)
    await openRecto('/')
    expect(titles()).toEqual(['Alpha grows', 'Beta shrinks', 'Gamma stays', 'Ghost'])
    expect(groups()).toEqual([
      ...['Saturday 9 May 2026', 'Friday 8 May 2026', 'No date', 'Known by summary only'],
    ])
    expect(document.title).toBe('Recto')
  })

  it('says of an article what is known of it', async () => {
    serveSeeds(...seeds)
    await openRecto('/')
    const alpha = entry('Alpha grows')
    expect(alpha.getByText('@someone')).toBeInTheDocument()
    expect(alpha.getByText('It is about alpha.')).toBeInTheDocument()
    const facts = alpha.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(facts).toEqual([
      ...['TLDR AI', 'News', 'Cached 00:17 · 1 min', '55% kept', '1 similar article'],
    ])
    expect(alpha.getByText('00:17')).toHaveAttribute('datetime', '2026-05-09T00:17')
  })

  it('names the sources that report the same thing, and leads to them', async () => {
    serveSeeds(...reports, ...otherSeeds)
    const { user } = await openRecto('/')
    const told = entry(reports[1]!.title)
    expect(await told.findByText(/^3 sources report this: also/)).toHaveTextContent(
      '3 sources report this: also Coast Herald, Northern Wire',
    )
    expect(entry(otherSeeds[0]!.title).queryByText(/report this/)).not.toBeInTheDocument()
    await user.click(told.getByRole('link', { name: 'Northern Wire' }))
    await screen.findByRole('heading', { level: 1, name: reports[2]!.title })
  })

  it('leaves out what isn’t known', async () => {
    serveSeeds({ title: 'Bare', sourceLine: null, original: null, cachedAt: 'never' })
    await openRecto('/')
    expect(
      entry('Bare')
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['1 min'])
  })

  it('says of a stub that only its summary is known, and who lists it', async () => {
    const naming = (title: string) => ({ title, similar: [{ title: 'Ghost' }] })
    serveSeeds(naming('One'), naming('Two'))
    await openRecto('/')
    const facts = entry('Ghost').getAllByRole('listitem')
    expect(facts.map(({ textContent }) => textContent)).toEqual([
      ...['TLDR AI', 'Summary only', 'Listed by 2 articles'],
    ])
  })

  it('tells an assistive device how many entries there are, and which of them each is', async () => {
    serveSeeds(...seeds)
    await openRecto('/')
    const beta = screen.getByRole('article', { name: 'Beta shrinks' })
    expect(beta).toHaveAttribute('aria-posinset', '2')
    expect(beta).toHaveAttribute('aria-setsize', '4')
  })

  it('opens an article, and is where it was on coming back, the opened entry in hand', async () => {
    serveSeeds(...seeds)
    const { user } = await openRecto('/')
    await user.click(screen.getByRole('link', { name: 'Gamma stays' }))
    await screen.findByRole('heading', { level: 1, name: 'Gamma stays' })
    expect(address()).toMatch(/^\/article\/gamma-stays-/)
    await goBackTo('Feed')
    expect(await screen.findByRole('link', { name: 'Gamma stays' })).toHaveFocus()
  })

  it('fetches an article as soon as someone means to open it', async () => {
    // For others the entries in view are fetched ahead.
    Object.assign(navigator, { connection: { saveData: true } })
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'connection'))
    const { asked } = serveSeeds(...seeds)
    const { user } = await openRecto('/')
    expect(asked.join()).not.toContain('/bundle/article/')
    await user.hover(screen.getByRole('link', { name: 'Beta shrinks' }))
    expect(asked.at(-1)).toMatch(/\/bundle\/article\/beta-shrinks-/)
  })

  it('says where to put a seed when there is none', async () => {
    serveSeeds()
    await openRecto('/')
    expect(screen.getByRole('heading', { name: 'No seeds yet' })).toBeInTheDocument()
    expect(screen.getByText('seeds')).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Entries' })).not.toBeInTheDocument()
  })
})

describe('the feed’s filter', () => {
  it('counts what each choice has, and narrows the feed to it by the address', async () => {
    serveSeeds(...seeds)
    const { user } = await openRecto('/')
    const filter = () => inside('navigation', 'Filter')
    const choices = (heading: string) =>
      inside('region', heading)
        .getAllByRole('link')
        .map((link) => link.textContent?.replace('› ', ''))
    expect(choices('Feed')).toEqual(expect.arrayContaining(['Everything4', 'Summary only1']))
    expect(choices('Categories')).toEqual(['News2', 'Papers1'])
    expect(choices('Sources')).toEqual(['Import AI2', 'TLDR AI2'])
    await user.click(filter().getByRole('link', { name: /^TLDR AI/ }))
    expect(await screen.findByRole('heading', { name: 'Feed: TLDR AI' })).toBeInTheDocument()
    expect(address()).toBe('/?source=TLDR+AI')
    expect(titles()).toEqual(['Alpha grows', 'Beta shrinks'])
    await user.click(filter().getByRole('link', { name: /^News/ }))
    expect(await screen.findByRole('heading', { name: 'Feed: TLDR AI, News' })).toBeInTheDocument()
    expect(titles()).toEqual(['Alpha grows'])
    expect(document.title).toBe('TLDR AI · News · Recto')
  })

  it('marks what is chosen, and takes it back when chosen again', async () => {
    serveSeeds(...seeds)
    const { user } = await openRecto('/?category=Papers')
    const papers = () => inside('navigation', 'Filter').getByRole('link', { name: /Papers/ })
    expect(papers()).toHaveAttribute('aria-current', 'true')
    expect(titles()).toEqual(['Beta shrinks'])
    await user.click(papers())
    await screen.findByRole('heading', { level: 1, name: 'Feed' })
    expect(address()).toBe('/')
    expect(papers()).not.toHaveAttribute('aria-current')
    expect(titles()).toHaveLength(4)
  })

  it('shows what is known by summary only', async () => {
    serveSeeds(...seeds)
    await openRecto('/?only=stubs&source=Import+AI')
    expect(titles()).toEqual(['Ghost'])
    expect(groups()).toEqual(['Known by summary only'])
  })

  it.each(['?source=Nowhere', '?category=Papers&source=Import+AI', '?category=News&only=stubs'])(
    'says that nothing fits %s, and leads back to the whole',
    async (query) => {
      serveSeeds(...seeds)
      const { user } = await openRecto(`/${query}`)
      expect(screen.getByText('Nothing in the collection fits this filter.')).toBeInTheDocument()
      await user.click(screen.getByRole('link', { name: 'Show the whole feed' }))
      expect(await screen.findByRole('region', { name: 'Entries' })).toBeInTheDocument()
      expect(address()).toBe('/')
    },
  )

  it('shows where a character hides in a name that the collection lacks', async () => {
    serveSeeds(...seeds)
    await openRecto('/?source=%E2%80%AEx%E2%80%8B')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Feed: \ufffdx\ufffd')
    expect(document.title).toBe('\ufffdx\ufffd · Recto')
    expect(document.body.textContent).not.toMatch(/[\u202e\u200b]/)
  })

  it('folds a long list of sources, with the chosen one still in sight', async () => {
    const names = Array.from({ length: 14 }, (_, at) => `Blog ${String.fromCharCode(65 + at)}`)
    serveSeeds(...names.map((name) => ({ title: `On ${name}`, sourceLine: `${name} News` })))
    const { user } = await openRecto('/?source=Blog+N')
    const shown = () => inside('region', 'Sources').getAllByRole('link')
    expect(shown()).toHaveLength(13)
    expect(shown().at(-1)).toHaveTextContent('Blog N')
    await user.click(screen.getByRole('button', { name: 'All 14', expanded: false }))
    expect(shown()).toHaveLength(14)
    await user.click(screen.getByRole('button', { name: 'Fewer', expanded: true }))
    expect(shown()).toHaveLength(13)
  })

  it('is folded away above the feed where the window is narrow', async () => {
    window.innerWidth = 390
    serveSeeds(...seeds)
    const { user } = await openRecto('/?category=Papers')
    const summary = screen.getByText(/^Filter:/)
    expect(summary).toHaveTextContent('Filter: Papers')
    await user.click(summary)
    expect(inside('navigation', 'Filter').getByRole('link', { name: /^News/ })).toBeVisible()
  })
})

describe('a feed of many entries', () => {
  const many = Array.from({ length: 260 }, (_, at) => {
    const number = String(at).padStart(3, '0')
    return { title: `Entry ${number}`, original: null, cached: 'So.', summary: 'So it is.' }
  })
  const json = bundleOf(many.map((fields, at) => seedFile(`${at}.txt`, fields))).json
  const pagesAsked = (asked: readonly string[]) =>
    asked.flatMap((url) => /feed\/all\/_\/_\/(\d+)\.json/.exec(url)?.[1] ?? [])

  it('puts on the page, and loads, only what is in view', async () => {
    const { asked } = serve(json)
    await openRecto('/')
    expect(titles().length).toBeLessThan(20)
    expect(pagesAsked(asked)).toEqual(['0'])
    expect(screen.getAllByRole('article')[0]).toHaveAttribute('aria-setsize', '260')
  })

  it('loads on as the reader scrolls, and groups no day twice', async () => {
    const { asked } = serve(json)
    await openRecto('/')
    scrollDownTo(100 * rowHeight)
    const numbered = (at: number) => (element: Element) =>
      element.getAttribute('aria-posinset') === String(at)
    await screen.findAllByRole('article')
    await waitFor(() => expect(screen.getAllByRole('article').some(numbered(101))).toBe(true))
    expect(pagesAsked(asked).at(-1)).toBe('2')
    expect(pagesAsked(asked)).not.toContain('4')
    expect(
      within(screen.getByRole('region', { name: 'Entries' })).queryByRole('heading', { level: 2 }),
    ).toBeNull()
    expect(titles().length).toBeLessThan(20)
  })
})
