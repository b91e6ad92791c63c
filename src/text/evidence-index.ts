import { isFunctionWord } from './function-words.ts'
import { kinOf } from './kin-names.ts'
import { isName } from './names.ts'
import { stemOf, termOf, termsOf } from './terms.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A term of a claim: how much it counts, whether it is a number or name, where it stands. */
export type ClaimTerm = { term: string; weight: number; special: boolean; token: Token }

/** A sentence of one of the texts, with the share of the claim's wording that it holds. */
export type EvidencePassage = { text: number; sentence: number; score: number }

export type Evidence = {
  /** Best first, 40 at the most; none that holds nothing of the claim. */
  passages: EvidencePassage[]
  /** How much of the claim's wording the best passage holds, its surroundings helping; 0 to 1. */
  support: number
  terms: ClaimTerm[]
  /** Those of `terms` that stand nowhere in the texts. */
  missing: ClaimTerm[]
}

const numberFactor = 2
const nameFactor = 1.5
/** What a term counts for a sentence that lacks it, by how far off the nearest that has it is. */
const nearness = [1, 0.3, 0.2]
/** How much a passage gains by holding what better ones lack. */
const freshness = 0.3
/** Passages that are weighed against each other for what they add, and how many places they get. */
const mostWeighed = 40
const mostPlaced = 8
/**
 * Sentences that are looked at for all claims together, more than any summary of an article comes to; and from there on
 * for each term, lest a seed made of claims and sentences without end stall a build.
 */
const mostLookedAt = 1_000_000
const fewLookedAt = 50
const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  )

/** Sentences to look for evidence in, by their terms. */
export class EvidenceIndex {
  private readonly postings = new Map<string, number[]>()
  private readonly places: { text: number; sentence: number }[] = []
  /** What was found for a claim: its evidence and its doubts both ask. */
  private readonly known = new Map<string, Evidence>()
  /** How many sentences were looked at. */
  private lookedAt = 0

  /** `texts`: the sentences of each text, in order. */
  constructor(texts: readonly (readonly string[])[]) {
    for (const [text, sentences] of texts.entries()) {
      for (const [sentence, words] of sentences.entries()) {
        const place = this.places.push({ text, sentence }) - 1
        for (const term of new Set(termsOf(tokensOf(words)))) {
          const found = this.postings.get(term)
          if (found) found.push(place)
          else this.postings.set(term, [place])
        }
      }
    }
  }

  /**
   * The sentences that hold most of a claim's wording: IDF-weighted recall of its stems, numbers
   * and names counting more, with a share for what stands in the sentences around; then those first
   * that add to what better ones hold (maximal marginal relevance, Carbonell and Goldstein 1998). Of claims and
   * sentences without end, only the first few that have a term are looked at.
   */
  search(claim: string): Evidence {
    let evidence = this.known.get(claim)
    if (evidence === undefined) this.known.set(claim, (evidence = this.find(claim)))
    return evidence
  }

  private find(claim: string): Evidence {
    const terms = this.termsOf(claim)
    const total = terms.reduce((sum, { weight }) => sum + weight, 0)
    const held = new Map<number, Set<ClaimTerm>>()
    const around = new Map<number, number>()
    for (const term of terms) {
      const near = new Map<number, number>()
      const places = this.postings.get(term.term) ?? []
      const most = this.lookedAt < mostLookedAt ? places.length : fewLookedAt
      this.lookedAt += Math.min(most, places.length)
      for (const place of places.slice(0, most)) {
        const own = held.get(place)
        if (own) own.add(term)
        else held.set(place, new Set([term]))
        for (const [index, share] of this.surroundings(place))
          near.set(index, Math.max(near.get(index) ?? 0, share))
      }
      for (const [place, share] of near)
        around.set(place, (around.get(place) ?? 0) + share * term.weight)
    }
    const found = Array.from(held, ([place, own]) => {
      let weight = 0
      for (const term of own) weight += term.weight
      return { place, own, score: weight / total, rank: around.get(place)! / total }
    }).sort((x, y) => y.rank - x.rank || x.place - y.place)
    const passages = freshFirst(found, total).map(({ place, score }) => ({
      ...this.places[place]!,
      score: Math.min(1, score),
    }))
    return {
      passages,
      support: Math.min(1, found[0]?.rank ?? 0),
      terms,
      missing: terms.filter((term) => !this.stands(term)),
    }
  }

  /** Whether a term stands anywhere in the texts: a number maybe as a word, a country as its people. */
  private stands({ term, special, token }: ClaimTerm): boolean {
    if (this.postings.has(term) || this.isSpelledOut(term)) return true
    if (!special || token.kind !== 'word') return false
    return kinOf(term).some((other) => this.postings.has(other))
  }

  /** Whether a number stands in the texts as a word: "7" as "seven". */
  private isSpelledOut(term: string): boolean {
    const word = /^\d{1,2}$/.test(term) ? numberWords[Number(term)] : undefined
    return word !== undefined && this.postings.has(stemOf(word))
  }

  private *surroundings(place: number): Generator<[number, number]> {
    const { text } = this.places[place]!
    for (let off = 1 - nearness.length; off < nearness.length; off++)
      if (this.places[place + off]?.text === text) yield [place + off, nearness[Math.abs(off)]!]
  }

  private termsOf(claim: string): ClaimTerm[] {
    const tokens = tokensOf(claim)
    const terms = new Map<string, ClaimTerm>()
    for (const [index, token] of tokens.entries()) {
      const term = termOf(token)
      if (term === null || isFunctionWord(token.folded)) continue
      const factor = token.kind === 'number' ? numberFactor : isName(tokens, index) ? nameFactor : 1
      const documents = this.postings.get(term)?.length ?? 0
      const weight = factor * Math.log(1 + (this.places.length + 1) / (documents + 0.5))
      if (weight > (terms.get(term)?.weight ?? 0))
        terms.set(term, { term, weight, special: factor > 1, token })
    }
    return [...terms.values()]
  }
}

type Found = { place: number; own: Set<ClaimTerm>; score: number; rank: number }

function freshFirst(found: readonly Found[], total: number): Found[] {
  const pool = found.slice(0, mostWeighed)
  const placed: Found[] = []
  const covered = new Set<ClaimTerm>()
  const valueOf = ({ own, rank }: Found) => {
    let fresh = 0
    for (const term of own) if (!covered.has(term)) fresh += term.weight
    return (1 - freshness) * rank + (freshness * fresh) / total
  }
  while (placed.length < mostPlaced && pool.length > 0) {
    let best = 0
    for (let index = 1; index < pool.length; index++)
      if (valueOf(pool[index]!) > valueOf(pool[best]!)) best = index
    const [next] = pool.splice(best, 1)
    placed.push(next!)
    for (const term of next!.own) covered.add(term)
  }
  return [...placed, ...pool]
}
