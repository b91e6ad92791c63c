import { joinsClauses } from './clause-joiners.ts'
import { commonSubsequence } from './common-subsequence.ts'
import { movedKeys } from './moved-keys.ts'
import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'
import type { Range } from './trimmed.ts'

const mostEdits = 400
/** What has more clauses than these is no sentence. */
const mostClauses = 60
/** "Not" as it is written on to a verb, which stays a verb without it. */
const writtenOn = /n't$/

type Word = Range & { mask: string; denies: boolean }

/** The words of a wording without those that deny, but for verbs that have it written on. */
function wordsOf(tokens: readonly Token[], denials: ReadonlySet<Token>): Word[] {
  return tokens.flatMap((token) => {
    const { folded, kind, from, to } = token
    const denies = denials.has(token)
    const word = folded.toLowerCase()
    if (denies && !writtenOn.test(word)) return []
    const mask = kind === 'mark' ? folded : stemOf(word.replace(writtenOn, ''))
    return [{ from, to, mask, denies }]
  })
}

/** A word or mark that a clause of both wordings may begin behind. */
function parts({ mask }: Word): boolean {
  return joinsClauses(mask) || /^[.!?;。！？；]$/.test(mask)
}

/**
 * What is denied in one clause here and in another there, as many times in all: "Ana did not agree, but
 * Ben did" and "Ana did agree, but Ben did not". Each with the words around the denial, on both sides.
 * Nothing where words changed places with it. `inA` and `inB` are the words that deny.
 */
export function movedDenials(
  a: readonly Token[],
  b: readonly Token[],
  inA: readonly Token[],
  inB: readonly Token[],
): { a: Range; b: Range }[] {
  if (inA.length === 0 || inB.length === 0) return []
  const wordsA = wordsOf(a, new Set(inA))
  const wordsB = wordsOf(b, new Set(inB))
  if (!wordsA.some(parts) || !wordsB.some(parts)) return []
  const [masksA, masksB] = [wordsA, wordsB].map((words) => words.map(({ mask }) => mask)) as [
    string[],
    string[],
  ]
  const aligned = commonSubsequence(masksA, masksB, mostEdits) ?? []
  if (movedKeys(masksA, masksB, aligned).length > 0) return []
  const bounds = aligned.filter(([i]) => parts(wordsA[i]!))
  if (bounds.length > mostClauses) return []
  const clauses = [...bounds, [wordsA.length, wordsB.length] as const].map(([i, j], at) => ({
    a: clauseOf(wordsA, (bounds[at - 1]?.[0] ?? -1) + 1, i),
    b: clauseOf(wordsB, (bounds[at - 1]?.[1] ?? -1) + 1, j),
  }))
  const differing = clauses.flatMap((clause) => {
    if (!clause.a || !clause.b) return []
    const [here, there] = [within(inA, clause.a), within(inB, clause.b)]
    if (here.length % 2 === there.length % 2) return []
    return [{ a: around(here[0], clause.a, a), b: around(there[0], clause.b, b) }]
  })
  return differing.length > 1 ? differing : []
}

function clauseOf(words: readonly Word[], from: number, to: number): Range | undefined {
  return from < to ? { from: words[from]!.from, to: words[to]?.from ?? Infinity } : undefined
}

function within(tokens: readonly Token[], { from, to }: Range): Token[] {
  return tokens.filter((token) => token.from >= from && token.from < to)
}

/** A denial with the words beside it in its clause; where there is none, the words of the clause. */
function around(denial: Token | undefined, clause: Range, tokens: readonly Token[]): Range {
  const own = within(tokens, clause).filter(({ kind }) => kind !== 'mark')
  const at = denial ? own.indexOf(denial) : -1
  const near = at < 0 ? own : own.slice(Math.max(0, at - 1), at + 2)
  return { from: (near[0] ?? clause).from, to: (near.at(-1) ?? clause).to }
}
