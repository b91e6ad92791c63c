import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileComparison } from '../../src/compiler/compile-comparison.ts'
import { distinctSentences } from './text-arbitraries.ts'
import { type WrittenArticle, writtenArticle } from './written-articles.ts'

const article: fc.Arbitrary<WrittenArticle> = fc.oneof(
  { weight: 3, arbitrary: writtenArticle },
  { weight: 1, arbitrary: distinctSentences.map((sentences) => ({ sentences, between: ' ' })) },
)

const textOf = ({ sentences, between }: WrittenArticle) => sentences.join(between)
const runs = { numRuns: 300 }

/** Signs that only typography tells apart, and ligatures. */
const alike: [RegExp, string[]][] = [
  [/^["“”«»]$/, ['"', '“', '”', '«', '»', "''"]],
  [/^['’]$/, ["'", '’', '‘', 'ʼ']],
  [/^[-–—]$/, ['-', '–', '—', '‐', '−']],
  [/^(?:\.\.\.|…)$/, ['...', '…']],
  [/^ $/, [' ', '  ', '\u00a0', '\u2009', '\u202f', '\u3000']],
  [/^ffi$/, ['ffi', 'ﬃ']],
  [/^fi$/, ['fi', 'ﬁ']],
  [/^fl$/, ['fl', 'ﬂ']],
]
const signs = /["“”«»'’–—-]|\.\.\.|…| |ffi|fi|fl/g

/** The text in other typography: signs, ligatures, forms of Unicode, characters that nobody sees. */
function variantOf(text: string, draw: (count: number) => number): string {
  const retyped = text.replace(signs, (sign) => {
    const others = alike.find(([pattern]) => pattern.test(sign))![1]
    return others[draw(others.length)]!
  })
  const hyphenated = retyped.replace(/\p{L}(?=\p{L})/gu, (letter) =>
    draw(30) === 0 ? `${letter}\u00ad` : letter,
  )
  return hyphenated.normalize(draw(2) === 0 ? 'NFC' : 'NFD')
}

describe('compare, of an article and its edited copy,', () => {
  it('shows a deleted sentence as only-original, wherever it stood, and no other difference', () => {
    fc.assert(
      fc.property(article, fc.nat(), ({ sentences, between }, dice) => {
        const at = dice % sentences.length
        const copy = sentences.toSpliced(at, 1)
        const [a, b] = [sentences.join(between), copy.join(between)]
        const { rows, findings, figures } = compileComparison(a, b)
        expect(rows.map((row) => row.kind)).toEqual(
          sentences.map((_, index) => (index === at ? 'only-original' : 'same')),
        )
        expect(a.slice(rows[at]!.fromA, rows[at]!.toA).trim()).toBe(sentences[at])
        expect(findings).toEqual([])
        expect(figures.kept + figures.onlyOriginal).toBe(figures.original)
      }),
      runs,
    )
  })

  it('shows any block that moved anywhere as moved, and nothing as removed, added or reworded', () => {
    fc.assert(
      fc.property(
        article,
        ...([fc.nat(), fc.nat(), fc.nat()] as const),
        ({ sentences, between }, diceFrom, diceLength, diceTo) => {
          const from = diceFrom % sentences.length
          const block = sentences.slice(from, from + 1 + (diceLength % (sentences.length - from)))
          const rest = sentences.toSpliced(from, block.length)
          const to = diceTo % (rest.length + 1)
          const copy = rest.toSpliced(to, 0, ...block)
          const [a, b] = [sentences.join(between), copy.join(between)]
          const { rows, findings } = compileComparison(a, b)
          for (const { kind } of rows) expect(['same', 'moved']).toContain(kind)
          expect(findings).toEqual([])
          expect(rows.some(({ kind }) => kind === 'moved')).toBe(to !== from)
          // No more is said to have moved than the block: what it passed, if that is less.
          const moved = rows.filter((row) => row.kind === 'moved' && row.side === 'original')
          const length = moved.reduce((sum, { fromA, toA }) => sum + toA - fromA, 0)
          expect(length).toBeLessThanOrEqual(block.join(between).length + sentences.length)
        },
      ),
      runs,
    )
  })

  it('finds an article the same as itself, with nothing to say of it', () => {
    fc.assert(
      fc.property(article, (article) => {
        const text = textOf(article)
        const { rows, findings } = compileComparison(text, text)
        expect(rows.map(({ kind, nature }) => `${kind} ${nature}`)).toEqual(
          article.sentences.map(() => 'same null'),
        )
        expect(findings).toEqual([])
      }),
      runs,
    )
  })

  it('takes typographic variants for the same, several at once and anywhere', () => {
    fc.assert(
      fc.property(article, fc.infiniteStream(fc.nat()), (article, dice) => {
        const text = textOf(article)
        const draw = (count: number) => (dice.next().value as number) % count
        const copy = variantOf(text, draw)
        const { rows, findings, figures } = compileComparison(text, copy)
        expect(rows.map(({ kind }) => kind)).toEqual(article.sentences.map(() => 'same'))
        for (const { nature } of rows) expect([null, 'typographic']).toContain(nature)
        expect(findings).toEqual([])
        expect(figures).toMatchObject({ kept: figures.original, cached: figures.original })
      }),
      runs,
    )
  })
})
