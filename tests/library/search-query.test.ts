// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchEntriesInFile, type SearchEntry } from '../../src/bundle/search-index.ts'
import { searchTokens } from '../../src/bundle/search-terms.ts'
import { newQueryClient } from '../../src/library/new-query-client.ts'
import { searchEntriesQuery } from '../../src/library/search-files.ts'
import { askPeriod, type PeriodAnswer } from '../../src/library/search-query.ts'
import { searchWords } from '../../src/library/search-word.ts'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile, type SeedFields } from '../compiler/seed-file.ts'
import { serve } from './served.ts'

type Found = PeriodAnswer & { titles: string[]; entries: SearchEntry[] }

/** A search of a collection of these seeds, as the reader's page makes it. */
function searching(...seeds: Partial<SeedFields>[]) {
  const files = seeds.map((fields, at) =>
    seedFile(`${at}.txt`, { title: `Untitled ${at}`, summary: '-', original: null, ...fields }),
  )
  const { json } = bundleOf(files)
  return async (query: string): Promise<Found> => {
    serve(json)
    const client = newQueryClient()
    const answer = await askPeriod(client, searchWords(query), 0)
    const entries: SearchEntry[] = []
    for (const { segment, place } of answer.hits) {
      const file = Math.floor(place / searchEntriesInFile)
      const found = await client.fetchQuery(searchEntriesQuery(segment, file))
      entries.push(found.entries[place % searchEntriesInFile]!)
    }
    return { ...answer, entries, titles: entries.map(({ title }) => title) }
  }
}

describe('a search', () => {
  const find = searching(
    { title: 'Open weights', cached: 'Moonshot published its checkpoints.' },
    { title: 'A courtroom', summary: 'Judges read open letters.', cached: 'No more is known.' },
    { title: '北京的模型', cached: '人工智能实验室发布了新模型。' },
    { title: 'Robots', cached: 'A transformer walks; transformers run.', original: 'Beep.' },
    { title: 'Relays', cached: 'The transformer hums.', sourceLine: 'Import AI Papers' },
    {
      title: 'Lists',
      cached: 'See also.',
      similar: [{ title: 'Ghost ships', summary: 'Unmanned vessels.' }],
      pages: [{ title: 'Annex', url: 'https://example.org', body: 'Appendicitis explained.' }],
    },
  )

  it.each([
    ['weights', ['Open weights']],
    ['judges', ['A courtroom']],
    ['checkpoints', ['Open weights']],
    ['beep', ['Robots']],
    ['appendicitis', ['Lists']],
    ['vessels', ['Ghost ships']],
  ])(
    'finds %j in titles, summaries, originals, copies, linked pages and stubs',
    async (...test) => {
      expect((await find(test[0])).titles).toEqual(test[1])
    },
  )

  it('sets a word of the title above one of the summary, and that above one of the text', async () => {
    const rank = searching(
      { title: 'One', cached: 'It says lattice once.' },
      { title: 'Two', summary: 'It says lattice.' },
      { title: 'The lattice' },
    )
    expect((await rank('lattice')).titles).toEqual(['The lattice', 'Two', 'One'])
  })

  it('asks for all of the words', async () => {
    expect(await find('open letters')).toMatchObject({ titles: ['A courtroom'], hasAll: true })
  })

  it('shows what has the most of them where nothing has all', async () => {
    const found = await find('open moonshot courtroom robots')
    expect(found.hasAll).toBe(false)
    expect(found.titles.toSorted()).toEqual(['A courtroom', 'Open weights'])
  })

  it('finds a word by its beginning while it is being typed', async () => {
    expect((await find('checkp')).titles).toEqual(['Open weights'])
    expect((await find('checkp ')).titles).toEqual([])
  })

  it('finds the inflections of a word', async () => {
    expect((await find('publishing judge ')).titles.toSorted()).toEqual([
      'A courtroom',
      'Open weights',
    ])
  })

  it.each(['trasnformer', 'transfomer', 'tranzformer', 'rtansformer', 'transsformer'])(
    'takes %j for a misspelling, and says so',
    async (written) => {
      const found = await find(`${written} `)
      expect(found.titles.toSorted()).toEqual(['Relays', 'Robots'])
      expect(found.corrections).toEqual([{ written, taken: ['transformer'] }])
    },
  )

  it('finds what nothing is like nowhere', async () => {
    expect(await find('xylophonist')).toMatchObject({
      hits: [],
      hasAll: false,
      corrections: [{ written: 'xylophonist', taken: [] }],
    })
  })

  it.each(['模型', '人工智能', '智', '人工智能实验室'])(
    'finds %j in a text without spaces',
    async (query) => {
      expect((await find(query)).titles).toEqual(['北京的模型'])
    },
  )

  it('says what each hit can be narrowed by', async () => {
    const { hits, titles } = await find('transformer')
    const relays = hits[titles.indexOf('Relays')]
    expect(relays).toMatchObject({ source: 'Import AI', category: 'Papers' })
    expect((await find('ghost')).hits).toMatchObject([{ source: 'TLDR AI', category: null }])
  })

  it('of entries that are alike finds the newer first', async () => {
    const rank = searching(
      ...['05/07/26', '05/09/26', '05/08/26'].map((day) => ({
        title: `Day ${day}`,
        summary: 'It rains.',
        cachedAt: `${day}, 09:00 AM`,
        cached: 'So.',
      })),
    )
    expect((await rank('rains')).titles).toEqual(['Day 05/09/26', 'Day 05/08/26', 'Day 05/07/26'])
  })

  it('of an empty collection finds nothing', async () => {
    expect(await searching()('anything')).toMatchObject({ hits: [], older: null })
  })

  it('finds every article by any word of it', async () => {
    const text = fc
      .array(fc.stringMatching(/^[\p{L}\p{N}]{1,12}$/u), { minLength: 1, maxLength: 20 })
      .map((words) => words.join(' '))
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const seeds = texts.map((cached, at) => ({
          title: `Number ${at}`,
          cached: `It is ${cached}.`,
        }))
        const find = searching(...seeds)
        for (const [at, cached] of texts.entries())
          for (const { from, to } of searchTokens(cached))
            expect((await find(cached.slice(from, to))).titles).toContain(`Number ${at}`)
      }),
      { numRuns: 15 },
    )
  })

  const word = fc.stringMatching(/^[a-z]{5,9}$/)
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 12 })

  it('finds every word by any beginning of three letters or more', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.nat(), async (words, at) => {
        const find = searching({ title: 'The one', cached: words.join(' ') })
        for (const word of words)
          expect((await find(word.slice(0, 3 + (at % 6)))).titles).toEqual(['The one'])
      }),
      { numRuns: 15 },
    )
  })

  it('finds every word that two articles have in spite of one misspelt letter behind the first', async () => {
    const edit = fc.record({
      at: fc.nat(),
      letter: fc.constantFrom('x', 'e', ''),
      over: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(words, edit, async (words, { at, letter, over }) => {
        const find = searching({ cached: words.join(' ') }, { cached: words.join(' ') })
        for (const word of words) {
          const place = 1 + (at % (word.length - 1))
          const misspelt = word.slice(0, place) + letter + word.slice(over ? place + 1 : place)
          expect((await find(`${misspelt} `)).hits, misspelt).toHaveLength(2)
        }
      }),
      { numRuns: 15 },
    )
  })
})
