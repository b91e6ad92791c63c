import { readdirSync } from 'node:fs'
import { commonSubsequence } from '../../src/text/common-subsequence.ts'
import { wordLinks } from '../../src/text/word-links.ts'
import {
  heavyRewordings,
  lightEdits,
  linkedWordsOf,
  type Reworded,
} from '../../tests/text/reworded-sentences.ts'
import { linkedShape } from './example-shapes.ts'
import { examplesIn } from './examples.ts'
import { LinkScore } from './scores.ts'

type Example = { original: string[]; cached: string[]; links: [number, number][] }

function scoreOf(examples: Example[], link: (a: string[], b: string[]) => [number, number][]) {
  const score = new LinkScore()
  const start = performance.now()
  for (const { original, cached, links } of examples) {
    const keysOf = (pairs: [number, number][]) => new Set(pairs.map(([i, j]) => `${i}-${j}`))
    score.add(keysOf(link(original, cached)), keysOf(links))
  }
  return { ...score.result, milliseconds: (performance.now() - start) / examples.length }
}

/**
 * Word links against human ones, beside those of a plain LCS: of each file words*.jsonl, or where there
 * is none of the few cases that the tests have.
 */
export function benchWords(folder: string) {
  const files = readdirSync(folder).filter((file) => /^words.*\.jsonl$/.test(file))
  const sets: [string, Example[]][] =
    files.length > 0
      ? files.sort().flatMap((file): [string, Example[]][] => {
          const examples = examplesIn(folder, file, linkedShape)
          return examples ? [[file.replace('.jsonl', ''), examples]] : []
        })
      : [ownCases('heavily reworded', heavyRewordings), ownCases('lightly edited', lightEdits)]
  return Object.fromEntries(
    sets.map(([name, examples]) => {
      const links = scoreOf(examples, wordLinks)
      return [name, { links, lcs: scoreOf(examples, (a, b) => commonSubsequence(a, b)!) }]
    }),
  )
}

function ownCases(what: string, cases: readonly Reworded[]): [string, Example[]] {
  return [`${what}, ${cases.length} cases of our own`, cases.map(linkedWordsOf)]
}
