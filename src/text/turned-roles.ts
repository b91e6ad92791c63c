import { isDoing } from './opening-names.ts'
import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'
import type { Range } from './trimmed.ts'

/** Longer wordings are read for no roles, nor longer parties. */
const mostWords = 60
const longestParty = 6
/** A verb with its helper and the article behind: "has beaten the". */
const longestVerb = 3
/** What is as true the other way about. */
const mutual =
  /^(?:is|was|are|were|has|had|does|this|its|his|as|us|meets|met|married|marries|resembles|equals|joined|joins|with|and|or|than|of|in|to|for|by|versus|vs)$/

/** Whether a word may be a verb of what one does to another. */
function isTransitive(word: string): boolean {
  return !mutual.test(word) && (isDoing(word) || /^\p{Ll}{2,}(?:ed|[^s'u]s)$/u.test(word))
}

/**
 * The two that changed places around a verb, where nothing else did: "The lab beats the school" and
 * "The school beats the lab". Null if the wordings differ in anything else.
 */
export function turnedRoles(
  a: readonly Token[],
  b: readonly Token[],
): [{ a: Range; b: Range }, { a: Range; b: Range }] | null {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  const length = wordsA.length
  if (length !== wordsB.length || length > mostWords) return null
  const [keysA, keysB] = [wordsA, wordsB].map((words) =>
    words.map(({ folded }) => stemOf(folded.toLowerCase())),
  ) as [string[], string[]]
  let from = 0
  while (from < length && keysA[from] === keysB[from]) from++
  let to = length
  while (to > from && keysA[to - 1] === keysB[to - 1]) to--
  const reads = (keys: readonly string[], at: number, part: readonly string[]) =>
    part.every((key, index) => keys[at + index] === key)
  for (let verb = from + 1; verb < to - 1 && verb - from <= longestParty; verb++) {
    if (!isTransitive(wordsA[verb]!.folded)) continue
    for (let end = verb + 1; end < to && end - verb <= longestVerb; end++) {
      const [doer, doing, done] = [
        keysA.slice(from, verb),
        keysA.slice(verb, end),
        keysA.slice(end, to),
      ]
      if (done.length > longestParty) continue
      const [verbThere, doerThere] = [from + done.length, from + done.length + doing.length]
      if (!reads(keysB, from, [...done, ...doing, ...doer])) continue
      if (isList(a, spanOf(wordsA, from, to)) || isList(b, spanOf(wordsB, from, to))) return null
      return [
        { a: spanOf(wordsA, from, verb), b: spanOf(wordsB, from, verbThere) },
        { a: spanOf(wordsA, end, to), b: spanOf(wordsB, doerThere, to) },
      ]
    }
  }
  return null
}

function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind }) => kind !== 'mark')
}

/** Whether what stands within is told one after the other, which may be in any order: "tests, cuts and packs". */
function isList(tokens: readonly Token[], { from, to }: Range): boolean {
  return tokens.some(
    ({ kind, folded, from: at }) =>
      at >= from &&
      at < to &&
      (kind === 'mark' ? /[,;/&]/.test(folded) : /^(?:and|or)$/.test(folded)),
  )
}

function spanOf(words: readonly Token[], from: number, to: number): Range {
  return { from: words[from]!.from, to: words[to - 1]!.to }
}
