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

/** The groups that links tie together, by place in the original; links of a group lie side by side. */
export function groupsOf(links: readonly Link[]): Group[] {
  const ofA = new Map<number, Group>()
  const ofB = new Map<number, Group>()
  for (const { a, b, likeness } of links) {
    let group: Group = { fromA: a, toA: a + 1, fromB: b, toB: b + 1, likeness }
    for (const met of [ofA.get(a), ofB.get(b)]) if (met) group = join(group, met)
    for (let at = group.fromA; at < group.toA; at++) ofA.set(at, group)
    for (let at = group.fromB; at < group.toB; at++) ofB.set(at, group)
  }
  return [...new Set(ofA.values())].sort((x, y) => x.fromA - y.fromA)
}
