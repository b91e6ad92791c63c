// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { unpackReport } from '../../src/bundle/packed-reports.ts'
import { bundleOf, compileFiles } from './bundle-of.ts'
import { seedFile, type SeedFields } from './seed-file.ts'
import { otherSeeds, reports } from './story-seeds.ts'

const { asked } = vi.hoisted(() => ({ asked: [] as string[] }))

/** Notes what is read anew of which text, by which reader. */
vi.mock('../../src/text/reading-once.ts', async (original) => {
  const module = await original<typeof import('../../src/text/reading-once.ts')>()
  let readers = 0
  const readOnce: typeof module.readOnce = (read) => {
    const reader = readers++
    return module.readOnce((text) => {
      asked.push(`${reader} ${text}`)
      return read(text)
    })
  }
  return { ...module, readOnce }
})

it('says where a sentence stands in another article: its row, or of a text in none its range', () => {
  const [herald, gazette, wire] = reports as [SeedFields, SeedFields, SeedFields]
  const page =
    '\n\n\nA letter\nSource: https://example.org/letter\n\nDear all. Mayor Idris Vaughan asked the ministry for 12 million euros.'
  const seeds = [
    herald,
    { ...gazette, cached: gazette.cached!.replace(/Mayor [^.]+\. /, '') + page },
    wire,
  ]
  const { articles } = bundleOf(
    [...seeds, ...otherSeeds].map((fields, at) => seedFile(`${at}.txt`, fields)),
  )
  const own = articles.find(({ title }) => title === herald.title)!
  const told = own.story!.map(unpackReport).flatMap(({ id, claims }) => {
    const { original, cached, pages } = articles.find((article) => article.id === id)!
    return claims.map(({ quote, place }) => {
      if (place === null) return 'nowhere'
      if ('text' in place) {
        const { text } = [cached, ...pages.map(({ prose }) => prose)][place.text]!
        expect(text.slice(place.from, place.to).trim()).toBe(quote)
        return `text ${place.text}`
      }
      const row = original.kind === 'text' && original.comparison.rows[place.row]
      expect(row && cached.text.slice(row.fromB, row.toB).trim()).toBe(quote)
      return 'row'
    })
  })
  expect(told).toEqual(['text 0', 'text 1', 'row', 'row'])
})

it('reads a text once to find what the other articles of a story have of a summary', () => {
  const seeds = [...reports, ...otherSeeds].map((fields, at) => seedFile(`${at}.txt`, fields))
  const told = [...compileFiles(seeds).files()].filter(({ path }) => path.includes('ostermouth'))
  expect(told.length).toBeGreaterThanOrEqual(reports.length)
  for (const file of told) {
    asked.length = 0
    file.json()
    expect(asked).not.toEqual([])
    expect(asked.filter((one, at) => asked.indexOf(one) < at)).toEqual([])
  }
})
