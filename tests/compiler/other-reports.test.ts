// @vitest-environment node
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { articlePath } from '../../src/bundle/bundle-paths.ts'
import { unpackReport } from '../../src/bundle/packed-reports.ts'
import { textRows } from '../../src/article/text-rows.ts'
import { ownRowCount } from '../../src/bundle/first-rows.ts'
import { articleId } from '../../src/compiler/article-id.ts'
import { LiveBundle } from '../../src/compiler/live-bundle.ts'
import { normaliseTitle } from '../../src/seed/title.ts'
import { bundleOf, compileFiles } from './bundle-of.ts'
import { seedFile, type SeedFields, seedText } from './seed-file.ts'
import { seedsFolder } from './seeds-folder.ts'
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

describe('what the other articles of a story have of a summary', () => {
  const seeds = [...reports, ...otherSeeds].map((fields, at) => seedFile(`${at}.txt`, fields))

  it('is found by reading no text twice', () => {
    const told = [...compileFiles(seeds).files()].filter(({ path }) => path.includes('ostermouth'))
    expect(told.length).toBeGreaterThanOrEqual(reports.length)
    for (const file of told) {
      asked.length = 0
      file.json()
      expect(asked).not.toEqual([])
      expect(asked.filter((one, at) => asked.indexOf(one) < at)).toEqual([])
    }
  })

  it('is found by reading an article’s whole text once for all of its story', () => {
    const files = [...compileFiles(seeds).files()]
    asked.length = 0
    for (const file of files) file.json()
    const whole = asked.filter((one) => reports.some(({ cached }) => one.endsWith(` ${cached}`)))
    expect(new Set(whole).size).toBeGreaterThanOrEqual(reports.length)
    expect(whole.filter((one, at) => whole.indexOf(one) < at)).toEqual([])
  })

  it('is found without reading the others’ whole texts again when a seed is saved once more', async () => {
    const [herald, ...others] = reports as [SeedFields, ...SeedFields[]]
    const named = [herald, ...others, ...otherSeeds].map(
      (fields, at) => [`${at}.txt`, fields] as const,
    )
    const folder = await seedsFolder(
      Object.fromEntries(named.map(([name, fields]) => [name, seedText(fields)])),
    )
    const bundle = new LiveBundle(folder)
    bundle.refresh()
    const path = articlePath(articleId(herald.title!, normaliseTitle(herald.title!)))
    const save = async (sentence: string) => {
      await writeFile(
        join(folder, '0.txt'),
        seedText({ ...herald, cached: `${herald.cached} ${sentence}` }),
      )
      bundle.glance(new Set(['0.txt']))
      expect(bundle.read(path)).toContain(sentence)
      bundle.refresh(new Set(['0.txt']))
    }
    await save('Divers went down.')
    asked.length = 0
    await save('Divers came up.')
    expect(asked.some((one) => one.endsWith(' Divers came up.'))).toBe(true)
    expect(asked.filter((one) => others.some(({ cached }) => one.endsWith(` ${cached}`)))).toEqual(
      [],
    )
  })

  it('lies in files one behind the other, whatever stands between them in the collection', () => {
    const days = ['05/08/26, 11:00 AM', '05/08/26, 09:00 AM', '05/08/26, 07:00 AM']
    const between = otherSeeds.map((fields, at) => ({ ...fields, cachedAt: days[at % 3]! }))
    const files = [...reports, ...between].map((fields, at) => seedFile(`${at}.txt`, fields))
    const paths = [...compileFiles(files).files()].map(({ path }) => path)
    const places = paths.flatMap((path, at) => (path.includes('ostermouth') ? [at] : []))
    const [first = NaN] = places
    expect(places).toEqual(places.map((_, at) => first + at))
  })
})
