import type { Link } from './alignment.ts'

/** Sentences that belong together: ranges of numbers on either side, half-open. */
export type Group = { fromA: number; toA: number; fromB: number; toB: number; likeness: number }

function join(one: Group, other: Group): Group {
  return {
    fromA: Math.min(one.fromA, other.fromA),
    toA: Math.max(one.toA, other.toA),
    fromB: Math.min(one.fromB, other.fromB),
    toB: Math.max(one.toB, other.toB),
    likeness: Math.max(one.likeness, other.likeness),
  }
}

/** The groups, those in a row that belong together as one. */
function joined(groups: readonly Group[], belong: (one: Group, next: Group) => boolean): Group[] {
  const all: Group[] = []
  for (const next of groups) {
    const last = all.at(-1)
    if (last && belong(last, next)) all[all.length - 1] = join(last, next)
    else all.push(next)
  }
  return all
}

/**
 * The groups that links tie together, by place in the original. The links come by place too, and those
 * of a group lie side by side on both sides.
 */
export function groupsOf(links: readonly Link[]): Group[] {
  const pairs = links.map(({ a, b, likeness }): Group => ({
    fromA: a,
    toA: a + 1,
    fromB: b,
    toB: b + 1,
    likeness,
  }))
  const ofOneSentence = joined(pairs, (one, next) => next.fromA === one.fromA)
  return joined(ofOneSentence, (one, next) => next.fromB < one.toB && one.fromB < next.toB)
}
