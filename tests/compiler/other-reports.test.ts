// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { unpackReport } from '../../src/bundle/packed-reports.ts'
import { textRows } from '../../src/article/text-rows.ts'
import { ownRowCount } from '../../src/bundle/first-rows.ts'
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

it('says in which row of its page a sentence of another article stands', () => {
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
    const article = articles.find((article) => article.id === id)!
    const rows = textRows(article)
    return claims.map(({ quote, row }) => {
      expect(row).not.toBeNull()
      expect(rows[row!]!.words).toBe(quote)
      const isOfPage = row! >= ownRowCount(article)
      return isOfPage ? 'page' : article.original.kind
    })
  })
  expect(told).toEqual(['missing', 'page', 'text', 'text'])
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
