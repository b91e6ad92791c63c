import { sentencesOf } from './sentences.ts'
import { termOf } from './terms.ts'
import { tokensOf, type Token } from './tokens.ts'
import type { Range } from './trimmed.ts'

/** A sentence of `texts[text]` that stands behind a sentence of the summary; score from 0 to 1. */
export type Passage = { text: number; from: number; to: number; score: number }

/** A sentence of the summary with its evidence, best passage first: see the bundle's evidence. */
export type Claim = {
  from: number
  to: number
  strength: 'strong' | 'partial' | 'none'
  passages: Passage[]
  /** Numbers and names of the sentence that stand nowhere in the texts. */
  missing: Range[]
}

const mostPassages = 4
const common = new Set(
  'a about after all also an and any are as at be been but by can did do does for from had has have he her his how i if in into is it its just more most no not of on one or other our out over she so some such than that the their them then there these they this those to under up was we were what when which while who will with would you your'.split(
    ' ',
  ),
)

/** Whether a token is a name: capital within a sentence, or mixed like "OpenAI" and "GPT". */
function isName(token: Token, first: boolean): boolean {
  if (token.kind !== 'word') return false
  if (/\p{Lu}.*\p{Lu}|\d/u.test(token.folded)) return true
  return !first && /^\p{Lu}\p{Ll}/u.test(token.folded)
}

type Wanted = { term: string; weight: number; token: Token; special: boolean }

/** What to look in: the sentences of some texts, with how rare each term is among them. */
export function evidenceIn(sources: readonly (Range & { text: number; words: string })[]): {
  search: (sentence: string) => { scores: number[]; wanted: Wanted[]; found: Set<string> }
} {
  const termSets = sources.map(
    ({ words }) => new Set(tokensOf(words).flatMap((t) => termOf(t) ?? [])),
  )
  const frequency = new Map<string, number>()
  for (const terms of termSets)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const weightOf = (term: string) =>
    Math.log(1 + (sources.length + 1) / ((frequency.get(term) ?? 0) + 0.5))
  return {
    search: (sentence) => {
      const tokens = tokensOf(sentence)
      const firstWord = tokens.find((token) => token.kind !== 'mark')
      const wanted = new Map<string, Wanted>()
      for (const token of tokens) {
        const term = termOf(token)
        if (term === null || common.has(token.folded.toLowerCase())) continue
        const name = isName(token, token === firstWord)
        const factor = token.kind === 'number' ? 2 : name ? 1.5 : 1
        if (!wanted.has(term))
          wanted.set(term, {
            term,
            token,
            weight: factor * weightOf(term),
            special: factor > 1,
          })
      }
      const all = [...wanted.values()]
      const total = all.reduce((sum, { weight }) => sum + weight, 0) || 1
      const scores = termSets.map(
        (terms) =>
          all.reduce((sum, { term, weight }) => (terms.has(term) ? sum + weight : sum), 0) / total,
      )
      return {
        scores,
        wanted: all,
        found: new Set(all.map((w) => w.term).filter((t) => frequency.has(t))),
      }
    },
  }
}

/**
 * For each sentence of a summary, the sentences of the texts that hold most of its wording.
 * `texts[0]` is the cached copy, the rest are the pages it linked to.
 */
export function evidenceFor(summary: string, texts: readonly string[]): Claim[] {
  const sources = texts.flatMap((words, text) =>
    sentencesOf(words).map((range) => ({
      ...range,
      text,
      words: words.slice(range.from, range.to),
    })),
  )
  const index = evidenceIn(sources)
  return sentencesOf(summary).map(({ from, to }) => {
    const { scores, wanted, found } = index.search(summary.slice(from, to))
    const passages = sources
      .map(({ text, from, to }, place) => ({ text, from, to, score: scores[place]! }))
      .filter(({ score }) => score > 0.15)
      .sort((x, y) => y.score - x.score || x.text - y.text || x.from - y.from)
      .slice(0, mostPassages)
    const missing = wanted
      .filter(({ special, term }) => special && !found.has(term))
      .map(({ token }) => ({ from: from + token.from, to: from + token.to }))
    const best = passages[0]?.score ?? 0
    const strength = missing.length > 0 || best < 0.3 ? 'none' : best >= 0.6 ? 'strong' : 'partial'
    return { from, to, strength, passages, missing }
  })
}
