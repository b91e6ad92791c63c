import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, Comparison, Row } from '../../src/bundle/comparison.ts'
import { findingKinds, natures, strengths } from '../../src/bundle/coded-names.ts'
import { packArticleFile, unpackArticleFile } from '../../src/bundle/packed-article.ts'
import { packClaims, unpackClaims } from '../../src/bundle/packed-claims.ts'
import { packComparison, unpackComparison } from '../../src/bundle/packed-comparison.ts'
import { packCopy, unpackCopy } from '../../src/bundle/packed-copy.ts'
import { packProse, unpackProse } from '../../src/bundle/packed-prose.ts'
import type { Block, Prose } from '../../src/bundle/prose.ts'
import { articleOf } from '../article/article-of.ts'

const size = fc.nat({ max: 4000 })
const nature = fc.constantFrom(null, ...natures)
const range = fc.tuple(size, size).map(([from, length]) => ({ from, to: from + length }))
const change: fc.Arbitrary<Change> = fc
  .tuple(range, range)
  .map(([a, b]) => ({ fromA: a.from, toA: a.to, fromB: b.from, toB: b.to }))
const changes = fc.array(change, { maxLength: 4 })
const rough = fc.constant(true as const)
const weak = fc.record({ original: size, cached: size, changed: size, added: size })

/** What rows say besides where they stand. */
const saying = fc.oneof(
  fc.record({ kind: fc.constant('same' as const), nature }),
  fc.record(
    { kind: fc.constant('changed' as const), nature, changes, echoes: changes, weak, rough },
    { requiredKeys: ['kind', 'nature', 'changes', 'echoes'] },
  ),
  fc.record(
    {
      kind: fc.constantFrom('only-original' as const, 'only-cached' as const),
      nature,
      elsewhere: size,
    },
    { requiredKeys: ['kind', 'nature'] },
  ),
  fc.record(
    {
      kind: fc.constant('moved' as const),
      ...{ nature, changes, weak, rough, counterpart: size },
      side: fc.constantFrom('original' as const, 'cached' as const),
    },
    { requiredKeys: ['kind', 'nature', 'changes', 'counterpart', 'side'] },
  ),
)

/** Rows that follow one another on both sides, with whatever else. */
const rows = fc.array(fc.tuple(saying, size, size)).map((told): Row[] => {
  let [atA, atB] = [0, 0]
  return told.map(([said, lengthA, lengthB]) => {
    const [fromA, fromB] = [atA, atB]
    atA += lengthA
    atB += lengthB
    return { ...said, fromA, toA: atA, fromB, toB: atB } as Row
  })
})

const findings = fc.array(
  fc.tuple(fc.constantFrom(...findingKinds), change).map(([kind, at]) => ({ kind, ...at })),
)
const counts = fc.integer({ min: -9, max: 4000 })
const figures = fc.record({
  ...{ original: counts, cached: counts, kept: counts, changed: counts, added: counts },
  ...{ onlyOriginal: counts, onlyCached: counts, moved: counts, figuresChanged: counts },
  ...{ cutOff: counts, furniture: counts, repeated: counts, typographic: counts },
})
const comparison: fc.Arbitrary<Comparison> = fc.record({
  grain: fc.constantFrom('sentences', 'paragraphs'),
  rows,
  findings,
  figures,
})

const block: fc.Arbitrary<Block> = fc
  .tuple(
    range,
    fc.constantFrom('paragraph', 'heading', 'item', 'quote', 'code'),
    size,
    fc.boolean(),
    fc.boolean(),
  )
  .map(([{ from, to }, kind, number, ordered, broken]): Block => {
    if (kind === 'heading') return { kind, from, to, level: number }
    if (kind === 'item')
      return { kind, from, to, depth: number % 9, content: from + number, ordered, broken }
    return { kind: kind as 'paragraph' | 'quote' | 'code', from, to }
  })
const prose: fc.Arbitrary<Prose> = fc
  .tuple(
    fc.string(),
    fc.array(block),
    fc.array(fc.tuple(range, fc.webUrl(), fc.boolean(), fc.option(fc.domain()))),
    fc.array(range),
  )
  .map(([text, blocks, links, sentences]) => ({
    text,
    blocks,
    links: links.map(([{ from, to }, url, isApart, leadsTo]) => ({
      ...{ from, to },
      href: isApart ? url : text.slice(from, to),
      ...(leadsTo !== null && { leadsTo }),
    })),
    ...(sentences.length > 0 && { sentences }),
  }))

const claims = fc
  .array(
    fc.record({
      ...{ from: size, to: size },
      strength: fc.constantFrom(...strengths),
      passages: fc.array(fc.tuple(size, range).map(([text, at]) => ({ text, ...at }))),
      doubts: fc.array(
        fc.tuple(fc.constantFrom(...findingKinds), range).map(([kind, at]) => ({ kind, ...at })),
      ),
    }),
  )
  .map((all) => all.map((claim) => ({ ...claim, to: claim.from + claim.to })))

const original =
  'Alpha is the first letter. Beta follows it. Gamma comes third, and Delta after it.'
const copy =
  'Alpha is the first letter. Beta came then. New words. Gamma comes third, and Delta after it.'
const article = articleOf({ original, cached: copy, summary: 'Alpha is first. Omega is 24th.' })

describe('what is packed', () => {
  it('comes out as it went in, whatever its rows, findings and figures', () => {
    fc.assert(
      fc.property(comparison, (made) => {
        expect(unpackComparison(packComparison(made))).toEqual(made)
      }),
    )
  })

  it('comes out as it went in, whatever its blocks, sentences and links', () => {
    fc.assert(
      fc.property(prose, (made) => {
        expect(unpackProse(packProse(made))).toStrictEqual(made)
      }),
    )
  })

  it('comes out as it went in, whatever its claims', () => {
    fc.assert(
      fc.property(claims, (made) => {
        expect(unpackClaims(packClaims(made))).toEqual(made)
      }),
    )
  })

  it('comes out as it went in, an article whole', () => {
    expect(unpackArticleFile(packArticleFile(article))).toEqual(article)
  })

  it('is refused where it was cut short', () => {
    if (article.original.kind !== 'text') throw new Error('There is a comparison')
    const [numbers, figures] = packComparison(article.original.comparison)
    expect(() => unpackComparison([numbers.slice(0, -3), figures])).toThrow(RangeError)
  })
})

describe('a packed copy', () => {
  it('is the copy again, whatever the rows say of it', () => {
    fc.assert(
      fc.property(
        rows,
        fc.string({ maxLength: 80 }),
        fc.string({ maxLength: 80 }),
        (said, a, b) => {
          const sound = said.filter((row) => row.kind !== 'moved')
          expect(unpackCopy(a + b + a, packCopy(a + b + a, b + a, sound))).toBe(b + a)
        },
      ),
    )
  })

  it('has no words of its own where the original has them', () => {
    if (article.original.kind !== 'text') throw new Error('There is a comparison')
    const { rows } = article.original.comparison
    const [, words] = packCopy(original, copy, rows)
    expect(words).toContain('New words.')
    expect(words).not.toMatch(/first|third|Delta/)
    expect(packCopy(original, original, [])[1]).toBe(original)
  })
})
