import type { Near } from './neighbours.ts'
import type { TermCounts } from './term-counts.ts'

/** How many neighbours of each document are to be looked at. */
export const lookedAt = 12

/** Documents of a story at the most. */
export const mostTold = 8

/**
 * How alike two have to be (cosine), and how many times as alike as each is to its twelfth neighbour, which
 * is merely about the same. Less is asked of two of which one names the other as similar.
 */
const bar = { least: 0.4, times: 2 }
const lowerBar = { least: 0.3, times: 1.5 }

/** What has fewer terms in common is too short to be told from what is merely about the same. */
const leastShared = 12

/** What stories are told by: a document's terms, and its neighbours, nearest first and `lookedAt` of them. */
export type Told = { counts: TermCounts; near: readonly Near[] }

type Pair = { a: string; b: string; likeness: number }

/**
 * Groups of documents, by id, that report the same thing. `isNamed` says whether one of two names the other as similar; of two that `mayBeOne`
 * denies none is asked further. Every group is a clique: any two of it are alike by themselves (complete
 * linkage: Manning and others 2008, 17.2), so that no chain of likenesses joins what isn't alike, and it has
 * `mostTold` at the most. Where much is as near as the nearest, as pages from one template are, nothing stands
 * out (after the scaling by neighbourhoods of Conneau and others 2018) and nothing is joined. Precision goes
 * before recall: what is told as one wrongly is hidden. Hangs on no order; ids in a group ascend.
 */
export function storiesAmong(
  documents: ReadonlyMap<string, Told>,
  isNamed: (a: string, b: string) => boolean,
  mayBeOne: (a: string, b: string) => boolean,
): string[][] {
  const countsOf = (id: string) => documents.get(id)!.counts
  const pairs = alikePairs(documents, isNamed).filter(
    ({ a, b }) => mayBeOne(a, b) && sharedTerms(countsOf(a), countsOf(b)) >= leastShared,
  )
  const areAlike = new Set(pairs.map(({ a, b }) => `${a} ${b}`))
  const groups = new Map<string, readonly string[]>()
  for (const { a, b } of pairs) {
    const [groupA, groupB] = [groups.get(a) ?? [a], groups.get(b) ?? [b]]
    if (groupA === groupB || groupA.length + groupB.length > mostTold) continue
    const isClique = groupA.every((one) =>
      groupB.every((other) => areAlike.has(one < other ? `${one} ${other}` : `${other} ${one}`)),
    )
    if (!isClique) continue
    const joined = [...groupA, ...groupB]
    for (const id of joined) groups.set(id, joined)
  }
  return Array.from(new Set(groups.values()), (group) => [...group].sort())
}

/** Every two that are alike, each seen from the other; `a` is the lesser id. The most alike first. */
function alikePairs(
  documents: ReadonlyMap<string, Told>,
  isNamed: (a: string, b: string) => boolean,
): Pair[] {
  const commonOf = (near: readonly Near[]) => near[lookedAt - 1]?.score ?? 0
  const pairs: Pair[] = []
  for (const [a, { near }] of documents)
    for (const { id: b, score: there } of near) {
      if (there < lowerBar.least || a >= b) continue
      const nearB = documents.get(b)?.near ?? []
      const back = nearB.find(({ id }) => id === a)?.score ?? 0
      if (back < lowerBar.least) continue
      const { least, times } = isNamed(a, b) ? lowerBar : bar
      const likeness = Math.min(there, back)
      if (likeness < least || there < times * commonOf(near) || back < times * commonOf(nearB))
        continue
      pairs.push({ a, b, likeness })
    }
  return pairs.sort((x, y) => y.likeness - x.likeness || (x.a + x.b < y.a + y.b ? -1 : 1))
}

/** How many terms stand in both; each has its own in ascending order. */
function sharedTerms({ hashes: a }: TermCounts, { hashes: b }: TermCounts): number {
  let shared = 0
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length;) {
    const difference = a[atA]! - b[atB]!
    if (difference <= 0) atA++
    if (difference >= 0) atB++
    if (difference === 0) shared++
  }
  return shared
}
