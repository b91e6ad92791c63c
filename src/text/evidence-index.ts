import { termOf } from './terms.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A term of a claim: how much it counts, whether it is a number or name, where it stands. */
export type ClaimTerm = { term: string; weight: number; special: boolean; token: Token }

export type Evidence = {
  /** Sentences that hold some of the claim's wording, best first; score from 0 to 1. */
  passages: { sentence: number; score: number }[]
  terms: ClaimTerm[]
  /** Those of `terms` that stand in no sentence. */
  missing: ClaimTerm[]
}

const common = new Set(
  'a about after all also an and any are as at be been but by can did do does for from had has have he her his how i if in into is it its just more most no not of on one or other our out over she so some such than that the their them then there these they this those to under up was we were what when which while who will with would you your'.split(
    ' ',
  ),
)

function isName(token: Token, first: boolean): boolean {
  if (token.kind !== 'word') return false
  if (/\p{Lu}.*\p{Lu}|\d/u.test(token.folded)) return true
  return !first && /^\p{Lu}\p{Ll}/u.test(token.folded)
}

/** Sentences to look for evidence in, by their terms. */
export class EvidenceIndex {
  private readonly postings = new Map<string, number[]>()
  private readonly count: number

  constructor(sentences: readonly string[]) {
    this.count = sentences.length
    for (const [sentence, words] of sentences.entries()) {
      for (const term of new Set(tokensOf(words).map(termOf))) {
        if (term === null) continue
        const places = this.postings.get(term)
        if (places) places.push(sentence)
        else this.postings.set(term, [sentence])
      }
    }
  }

  /** IDF-weighted recall of the claim's terms, numbers counting twice, names half as much again. */
  search(claim: string): Evidence {
    const terms = this.termsOf(claim)
    const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1
    const scores = new Map<number, number>()
    for (const { term, weight } of terms) {
      for (const sentence of this.postings.get(term) ?? [])
        scores.set(sentence, (scores.get(sentence) ?? 0) + weight / total)
    }
    const passages = Array.from(scores, ([sentence, score]) => ({
      sentence,
      score: Math.min(1, score),
    }))
    passages.sort((x, y) => y.score - x.score || x.sentence - y.sentence)
    return { passages, terms, missing: terms.filter(({ term }) => !this.postings.has(term)) }
  }

  private termsOf(claim: string): ClaimTerm[] {
    const tokens = tokensOf(claim)
    const first = tokens.find((token) => token.kind !== 'mark')
    const terms = new Map<string, ClaimTerm>()
    for (const token of tokens) {
      const term = termOf(token)
      if (term === null || terms.has(term) || common.has(token.folded.toLowerCase())) continue
      const factor = token.kind === 'number' ? 2 : isName(token, token === first) ? 1.5 : 1
      const documents = this.postings.get(term)?.length ?? 0
      const weight = factor * Math.log(1 + (this.count + 1) / (documents + 0.5))
      terms.set(term, { term, weight, special: factor > 1, token })
    }
    return [...terms.values()]
  }
}
