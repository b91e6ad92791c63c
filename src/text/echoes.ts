import { isFunctionWord } from './function-words.ts'
import { tokensOf, type Token } from './tokens.ts'
import { type Change, inOneOrder } from './word-changes.ts'
import { wordLinks } from './word-links.ts'

/** Linking words takes their numbers multiplied: sentences beyond this are left as they are. */
const mostPairs = 250_000

/** Which change of one side each token stands in, or -1. Both in order, and apart. */
function changeOf(tokens: readonly Token[], changes: readonly { from: number; to: number }[]) {
  let at = 0
  return tokens.map(({ from, to }) => {
    while (at < changes.length && changes[at]!.to <= from) at++
    return at < changes.length && changes[at]!.from < to ? at : -1
  })
}

function isContent({ kind, folded }: Token): boolean {
  return kind !== 'mark' && !isFunctionWord(folded)
}

/**
 * The words of two wordings of a sentence that `changes` (counted from the beginnings of `a` and `b`)
 * has on one side as removed and on the other as added, though they are the same words in another
 * place: by the links between words, run by run, in order of `a`. Little words count only beside others.
 */
export function echoesOf(a: string, b: string, changes: readonly Change[]): Change[] {
  const removed = changes.some(({ fromA, toA }) => fromA < toA)
  const added = changes.some(({ fromB, toB }) => fromB < toB)
  if (!removed || !added) return []
  return inOneOrder(a, b, changes, (a, b, changes) => {
    const [tokensA, tokensB] = [tokensOf(a), tokensOf(b)]
    if (tokensA.length * tokensB.length > mostPairs) return []
    const changeA = changeOf(
      tokensA,
      changes.map(({ fromA, toA }) => ({ from: fromA, to: toA })),
    )
    const changeB = changeOf(
      tokensB,
      changes.map(({ fromB, toB }) => ({ from: fromB, to: toB })),
    )
    const wordsIn = (tokens: readonly Token[], change: readonly number[]) =>
      tokens.filter((token, at) => change[at]! >= 0 && isContent(token)).map(keyOf)
    const put = new Set(wordsIn(tokensB, changeB))
    if (!wordsIn(tokensA, changeA).some((key) => put.has(key))) return []
    const links = wordLinks(
      tokensA.map(({ folded }) => folded),
      tokensB.map(({ folded }) => folded),
    ).filter(([i, j]) => {
      const [one, other] = [tokensA[i]!, tokensB[j]!]
      const isEdited = changeA[i]! >= 0 && changeB[j]! >= 0
      return isEdited && one.kind !== 'mark' && keyOf(one) === keyOf(other)
    })
    return runsOf(links, changeA, changeB)
      .filter((run) => run.some(([i]) => isContent(tokensA[i]!)))
      .map((run) => {
        const [[firstA, firstB], [lastA, lastB]] = [run[0]!, run.at(-1)!]
        return {
          fromA: tokensA[firstA]!.from,
          toA: tokensA[lastA]!.to,
          fromB: tokensB[firstB]!.from,
          toB: tokensB[lastB]!.to,
        }
      })
  })
}

function keyOf({ folded }: Token): string {
  return folded.toLowerCase()
}

/** Links of words that follow one another on both sides, within one change of each. */
function runsOf(
  links: readonly [number, number][],
  changeA: readonly number[],
  changeB: readonly number[],
): [number, number][][] {
  const runs: [number, number][][] = []
  for (const link of links) {
    const [i, j] = link
    const [lastI, lastJ] = runs.at(-1)?.at(-1) ?? [-2, -2]
    const goesOn = i === lastI + 1 && j === lastJ + 1
    if (goesOn && changeA[i] === changeA[lastI] && changeB[j] === changeB[lastJ])
      runs.at(-1)!.push(link)
    else runs.push([link])
  }
  return runs
}
