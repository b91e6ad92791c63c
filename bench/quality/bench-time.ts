import { readFileSync } from 'node:fs'
import { compileComparison } from '../../src/compiler/compile-comparison.ts'
import { linkedShape } from './example-shapes.ts'
import { examplesIn } from './examples.ts'

const firstSeed = new URL('../../tests/fixtures/comparisons/first-seed/', import.meta.url)

/** As many sentences, over and over if need be, as make up so many words. */
function wordsOf(sentences: readonly string[], words: number): string {
  const all: string[] = []
  let count = 0
  for (let at = 0; count < words; at++) {
    const sentence = sentences[at % sentences.length]!
    all.push(
      at < sentences.length
        ? sentence
        : `Again (${Math.floor(at / sentences.length)}): ${sentence}`,
    )
    count += sentence.split(' ').length
  }
  return all.join(' ')
}

function medianMilliseconds(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((x, y) => x - y)[runs >> 1]!
}

/**
 * How long an article's comparison takes in the compiler, from text to rows with their natures and
 * findings: medians, of the first seed and of texts made of the alignment drafts.
 */
export function benchTime(folder: string) {
  const examples = examplesIn(folder, 'align.jsonl', linkedShape)
  if (!examples) return undefined
  const original = examples.flatMap((example) => example.original)
  const cached = examples.flatMap((example) => example.cached)
  const timeOf = (words: number, runs: number, copy: readonly string[]) => {
    const a = wordsOf(original, words)
    const b = wordsOf(copy, words)
    return { milliseconds: medianMilliseconds(runs, () => void compileComparison(a, b)) }
  }
  const ofFirstSeed = (side: string) => readFileSync(new URL(side, firstSeed), 'utf8')
  const [a, b] = [ofFirstSeed('original.txt'), ofFirstSeed('cached.txt')]
  return {
    'the first seed, 227 words and 225': {
      milliseconds: medianMilliseconds(200, () => void compileComparison(a, b)),
    },
    'an article of 220 words': timeOf(220, 200, cached),
    '5,000 words and their edited copy': timeOf(5000, 20, cached),
    '5,000 words and 5,000 others': timeOf(5000, 20, cached.toReversed()),
  }
}
