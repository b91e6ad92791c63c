import type { Link } from './alignment.ts'

/** Sentences that belong together: ranges of numbers on either side, half-open. */
export type Group = { fromA: number; toA: number; fromB: number; toB: number; likeness: number }

/** The groups that links tie together, by place in the original. */
export function groupsOf(links: readonly Link[]): Group[] {
  const groups: Group[] = []
  const ofA = new Map<number, Group>()
  const ofB = new Map<number, Group>()
  for (const { a, b, likeness } of links) {
    const found = ofA.get(a) ?? ofB.get(b)
    const group = found ?? { fromA: a, toA: a + 1, fromB: b, toB: b + 1, likeness }
    if (!found) groups.push(group)
    group.fromA = Math.min(group.fromA, a)
    group.toA = Math.max(group.toA, a + 1)
    group.fromB = Math.min(group.fromB, b)
    group.toB = Math.max(group.toB, b + 1)
    group.likeness = Math.max(group.likeness, likeness)
    ofA.set(a, group)
    ofB.set(b, group)
  }
  return groups.sort((x, y) => x.fromA - y.fromA)
}
