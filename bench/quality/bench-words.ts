import { readdirSync } from 'node:fs'
import { commonSubsequence } from '../../src/text/common-subsequence.ts'
import { wordLinks } from '../../src/text/word-links.ts'
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

/** Word links against human ones, beside those of a plain LCS, for each file words*.jsonl. */
export function benchWords(folder: string) {
  const files = readdirSync(folder).filter((file) => /^words.*\.jsonl$/.test(file))
  if (files.length === 0) return undefined
  return Object.fromEntries(
    files.sort().map((file) => {
      const examples = examplesIn<Example>(folder, file)!
      return [
        file,
        {
          links: scoreOf(examples, wordLinks),
          lcs: scoreOf(examples, (a, b) => commonSubsequence(a, b)!),
        },
      ]
    }),
  )
}
