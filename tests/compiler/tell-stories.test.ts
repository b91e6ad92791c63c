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

  describe('is none of pages from one template, few as they are:', () => {
    const page = (title: string, summary: string, cached: string): SeedFields => ({
      ...{ title, summary, cached, original: null },
      ...{ sourceLine: 'TLDR AI News', cachedAt: '05/08/26, 09:49 AM' },
    })
    const round = (who: string, sum: number, lead: string) =>
      page(
        `${who} raises $${sum} million in Series A`,
        `${who} has raised $${sum} million in a Series A round led by ${lead}.`,
        `${who} announced that it has raised $${sum} million in a Series A funding round led by ${lead}. The startup plans to use the funding to hire engineers, expand its sales team and accelerate product development. Existing investors also participated in the round, which brings total funding to $${sum + 4} million.`,
      )
    const issue = (number: number, of: string) =>
      page(
        `This week in AI #${number}`,
        `Issue ${number} of the newsletter: ${of}.`,
        `Welcome to This week in AI, the newsletter that collects what matters in machine learning, research, tools and policy. This week: ${of}. Forward it to a friend who should read it. Subscribe for a weekly digest of models, papers, chips and jobs, and reply with your own links.`,
      )
    const release = (version: string, what: string) =>
      page(
        `Lantern ${version} released`,
        `Lantern ${version} is out with ${what}.`,
        `The Lantern project has released Lantern ${version}, with ${what}. Upgrade with the package manager of your platform; the configuration format is unchanged. Thanks to all contributors who reported bugs, reviewed patches and translated the documentation for this release.`,
      )
    const earnings = (quarter: string, sum: number) =>
      page(
        `Halvorsen ${quarter} 2026 results: revenue of ${sum} million`,
        `Halvorsen reported revenue of ${sum} million dollars for ${quarter} 2026.`,
        `Halvorsen reported revenue of ${sum} million dollars for ${quarter} 2026, as its cloud segment grew and its hardware segment shrank. Operating margin was stable. Management confirmed the outlook for the fiscal year, and the board declared a dividend payable to shareholders of record.`,
      )
    it.each<[string, SeedFields[]]>([
      ['rounds of two firms', [round('Acme', 12, 'Quarry'), round('Borealis', 30, 'Tidepool')]],
      ['issues of a weekly', [issue(12, 'chips and a lawsuit'), issue(13, 'robots and a prize')]],
      ['versions', [release('1.2', 'a faster parser'), release('1.3', 'a dark theme')]],
      ['versions with a v', [release('v1.2', 'a faster parser'), release('v1.3', 'a dark theme')]],
      ['quarters of one firm', [earnings('Q1', 310), earnings('Q2', 296)]],
    ])('%s', (_, seeds) => {
      expect(storiesIn(bundleWith(...seeds))).toEqual([])
    })
  })

  it('is of reports that have one title but for a figure, or for who is named for it', () => {
    const counted = (title: string, fields: SeedFields) => ({ ...fields, title })
    const one = 'Storm in Ostermouth sinks 40 fishing boats'
    expect(
      storiesIn(bundleWith(counted(one, herald), counted(one.replace('40', '43'), wire))),
    ).toHaveLength(2)
    const dated = 'Ostermouth loses its harbour wall in 2026'
    expect(
      storiesIn(
        bundleWith(
          counted(dated, herald),
          counted('In 2026 Ostermouth loses its harbour wall', wire),
        ),
      ),
    ).toHaveLength(2)
    const asks = 'Vaughan asks for millions after harbour wall collapse'
    expect(
      storiesIn(
        bundleWith(counted(asks, herald), counted(asks.replace('Vaughan', 'Ostermouth'), wire)),
      ),
    ).toHaveLength(2)
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
