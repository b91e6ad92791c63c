import { describe, expect, it } from 'vitest'
import { generateSeed } from '../../bench/corpus/generate-corpus.ts'
import { feedPagePath, wholeFeed } from '../../src/bundle/bundle-paths.ts'
import { type Bundle, bundleOf } from './bundle-of.ts'
import { fileOf, seedFile, type SeedFields } from './seed-file.ts'
import { otherSeeds, reports } from './story-seeds.ts'

const bundleWith = (...seeds: SeedFields[]) =>
  bundleOf([...seeds, ...otherSeeds].map((fields, at) => seedFile(`${at}.txt`, fields)))

/** The sources of the story that each article of the first page is in, by the article's source and title. */
const storiesIn = (bundle: Bundle) =>
  bundle
    .feedPage(feedPagePath(wholeFeed, 0))
    .entries.flatMap((entry) =>
      'story' in entry && entry.story
        ? [`${entry.source!}: ${entry.story.map(({ source }) => source).join(', ')}`]
        : [],
    )

const [herald, , wire] = reports as [SeedFields, SeedFields, SeedFields]

describe('a story', () => {
  it('is of the articles that report one thing, the fullest first, whatever the order of the seeds', () => {
    const all = 'Fleet Gazette, Coast Herald, Northern Wire'
    const expected = [`Coast Herald: ${all}`, `Fleet Gazette: ${all}`, `Northern Wire: ${all}`]
    expect(storiesIn(bundleWith(...reports))).toEqual(expected)
    expect(storiesIn(bundleWith(...reports.toReversed()))).toEqual(expected)
  })

  it('is of two, and stands in the facet of a source, too', () => {
    const bundle = bundleWith(herald, wire)
    expect(storiesIn(bundle)).toHaveLength(2)
    const { key } = bundle.catalogue.sources.find(({ name }) => name === 'Coast Herald')!
    const { entries } = bundle.feedPage(feedPagePath({ ...wholeFeed, source: key }, 0))
    expect(entries[0]).toMatchObject({
      story: [{ source: 'Coast Herald' }, { source: 'Northern Wire' }],
    })
  })

  it('has nothing that was cached more than a week from the others', () => {
    expect(storiesIn(bundleWith(herald, { ...wire, cachedAt: '05/01/26, 09:00 AM' }))).toHaveLength(
      0,
    )
  })

  it('is none where articles are merely from one template', () => {
    const issue = (number: number): SeedFields => ({
      title: `Weekly thread of questions, number ${number}`,
      sourceLine: 'Reddit News',
      cachedAt: '05/08/26, 09:49 AM',
      summary: `Ask anything that is too small for a thread of its own; this is number ${number}.`,
      cached: `Welcome to the weekly thread number ${number}. Ask anything about training, hardware, papers, careers or datasets that is too small for a post. Moderators lock older threads every Monday, and answers are sorted by votes. Read the rules and the wiki before asking.`,
    })
    expect(storiesIn(bundleWith(...Array.from({ length: 30 }, (_, at) => issue(at))))).toEqual([])
  })

  it('is of one event alone in a generated corpus', () => {
    const count = 160
    const seeds = Array.from({ length: count }, (_, at) =>
      fileOf(`${String(at).padStart(3, '0')}.txt`, generateSeed(1, at, count)),
    )
    const { articles, feedPage } = bundleOf(seeds)
    const eventOf = new Map(
      articles.map(({ id, file }) => {
        const index = parseInt(file)
        const own = index % 100 === 99 ? index - 1 : index
        return [id, Math.floor(own / 40) * 10 + (own % 10)]
      }),
    )
    const stories = [0, 1, 2].flatMap((page) =>
      feedPage(feedPagePath(wholeFeed, page)).entries.flatMap((entry) =>
        'story' in entry && entry.story ? [entry.story.map(({ id }) => eventOf.get(id))] : [],
      ),
    )
    expect(stories.length).toBeGreaterThan(10)
    for (const events of stories) expect(new Set(events).size).toBe(1)
  })
})
