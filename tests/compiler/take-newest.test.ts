import { describe, expect, it } from 'vitest'
import { takeNewest } from '../../src/compiler/take-newest.ts'
import { factsOf, type SeedFacts } from '../../src/compiler/seed-facts.ts'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { seedText } from './seed-file.ts'

/** "a TLDR 05/08/26": a seed by its file, its source ("-" for none), and its day. */
function seedsOf(...lines: string[]): {
  seeds: SeedFacts[]
  sourceOf: (seed: { file: string }) => string | null
} {
  const sources = new Map<string, string | null>()
  const seeds = lines.map((line) => {
    const [file = '', source = '-', day = '-', title = 'Notes'] = line.split(' ')
    sources.set(file, source === '-' ? null : source)
    const cachedAt = day === '-' ? 'one fine day' : `${day}, 09:00 AM`
    return factsOf(parseSeed(file, seedText({ title, cachedAt })).seed!)
  })
  return { seeds, sourceOf: ({ file }) => sources.get(file)! }
}

function take(...lines: string[]) {
  const { seeds, sourceOf } = seedsOf(...lines)
  const taken = takeNewest(seeds, sourceOf)
  return { kept: taken.kept.map(({ seed }) => seed.file).sort(), diagnostics: taken.diagnostics }
}

describe('takeNewest', () => {
  it('keeps seeds of different articles', () => {
    expect(take('a TLDR 05/08/26 One', 'b TLDR 05/09/26 Two')).toEqual({
      kept: ['a', 'b'],
      diagnostics: [],
    })
  })

  it('of seeds of one article keeps the one cached last, wherever it stands', () => {
    expect(take('a X 05/08/26', 'b X 05/10/26', 'c X 05/09/26').kept).toEqual(['b'])
    expect(take('a X 05/10/26', 'b X 05/09/26').kept).toEqual(['a'])
    expect(take('a X 12/31/25', 'b X 01/01/26').kept).toEqual(['b'])
  })

  it('warns of each that it leaves out, naming the one that it keeps and both dates', () => {
    const { diagnostics } = take('a X 05/08/26', 'b X 05/10/26', 'c X 05/09/26')
    expect(diagnostics.map(({ file }) => file).sort()).toEqual(['a', 'c'])
    for (const diagnostic of diagnostics) {
      expect(diagnostic).toMatchObject({ severity: 'warning', line: 1, column: 1 })
      expect(diagnostic.message).toContain('the same article as b')
    }
    expect(diagnostics.find(({ file }) => file === 'a')!.message).toContain(
      '2026-05-10T09:00 against 2026-05-08T09:00',
    )
  })

  it('counts a seed without a date as the oldest', () => {
    expect(take('a X -', 'b X 01/01/00').kept).toEqual(['b'])
  })

  it('decides between equal dates by the file’s name, whatever their order', () => {
    expect(take('a X 05/08/26', 'b X 05/08/26').kept).toEqual(['a'])
    expect(take('b X 05/08/26', 'a X 05/08/26').kept).toEqual(['a'])
    expect(take('b X -', 'a X -').kept).toEqual(['a'])
  })

  it('keeps articles of different sources apart that share a title', () => {
    expect(take('a X 05/08/26', 'b Y 05/09/26')).toEqual({ kept: ['a', 'b'], diagnostics: [] })
  })

  it('takes a seed that names no source for the article that has its title', () => {
    expect(take('a X 05/08/26', 'b - 05/09/26').kept).toEqual(['b'])
    expect(take('a - 05/08/26', 'b X 05/09/26').kept).toEqual(['b'])
  })

  it('lets a seed that names no source stand for one article only', () => {
    expect(take('a X 05/08/26', 'b Y 05/08/26', 'c - 05/09/26').kept).toHaveLength(2)
  })

  it('says when an article was first cached, whichever of its seeds is kept', () => {
    const { seeds, sourceOf } = seedsOf('a X 05/08/26', 'b X 05/10/26', 'c X 05/09/26')
    expect(takeNewest(seeds, sourceOf).kept).toMatchObject([
      { seed: { file: 'b' }, firstCachedAt: '2026-05-08T09:00' },
    ])
  })

  it('knows a title by its words, whatever its case, quotes, handle and tail', () => {
    const titled = (file: string, title: string, cachedAt: string) =>
      factsOf(parseSeed(file, seedText({ title, cachedAt })).seed!)
    const seeds = [
      titled('a', '@someone: It’s “new” (3 minute read)', '05/08/26, 09:00 AM'),
      titled('b', 'IT\'S "NEW"', '05/09/26, 09:00 AM'),
    ]
    expect(takeNewest(seeds, () => 'X').kept.map(({ seed }) => seed.file)).toEqual(['b'])
  })

  it('points at the title, where blank lines stand above it', () => {
    const { seeds, sourceOf } = seedsOf('a X 05/08/26', 'b X 05/09/26')
    const [a, b] = seeds as [SeedFacts, SeedFacts]
    const lower = { ...a, titleLine: { ...a.titleLine, line: 3 } }
    expect(takeNewest([lower, b], sourceOf).diagnostics).toMatchObject([{ file: 'a', line: 3 }])
  })
})
