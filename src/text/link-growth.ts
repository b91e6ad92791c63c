import type { Link } from './alignment.ts'
import type { SentenceLikeness } from './sentence-likeness.ts'

/** A pair less alike than this is too unsure to take in more. */
const leastOfPair = 0.5
/** How much the likeness must rise with each free sentence taken in. */
const leastRise = 0.03
/** How much it must rise with one that is taken in over another, which was dropped. */
const leastRiseOver = 0.1
/** The share of its own weight that a free sentence must bring. */
const leastOfOwn = 0.4
/** The share of what a pair lacks that a sentence must bring which the next pair has as well. */
const leastOfLack = 0.6
/** The share of its own weight that such a sentence must bring: its half of it, nearly. */
const leastOfHalf = 0.25

type Side = 'a' | 'b'
type Group = { pair: Link; a: number[]; b: number[] }

/** Grows the pairs of one alignment. */
class LinkGrowth {
  readonly grown: Link[] = []
  private readonly groups: Group[]
  private readonly holders = { a: new Map<number, Group[]>(), b: new Map<number, Group[]>() }
  private readonly likeness: SentenceLikeness

  constructor(pairs: readonly Link[], likeness: SentenceLikeness) {
    this.likeness = likeness
    this.groups = pairs
      .map((pair): Group => ({ pair, a: [pair.a], b: [pair.b] }))
      .sort((x, y) => y.pair.likeness - x.pair.likeness || x.pair.a - y.pair.a)
    for (const group of this.groups) {
      this.holders.a.set(group.pair.a, [group])
      this.holders.b.set(group.pair.b, [group])
    }
  }

  /**
   * A pair takes in free neighbours on one side while its likeness rises: one, or where that is too
   * little by itself, two at once, or one over another.
   */
  takeFree(isFree: (side: Side, at: number) => boolean): void {
    const isOpen = (side: Side, at: number) => isFree(side, at) && !this.holders[side].has(at)
    for (const group of this.groups) {
      let best = group.pair.likeness
      while (best >= leastOfPair) {
        const step =
          this.bestStep(group, best, 1, isOpen) ??
          this.bestStep(group, best, 2, isOpen) ??
          this.bestStepOver(group, best, isOpen)
        if (!step) break
        best = step.risen
        for (const at of step.added) this.add(group, step.side, at, best)
      }
    }
  }

  /** The `count` free sentences in a row that raise a pair's likeness most, each by words of its own. */
  private bestStep(
    group: Group,
    likeness: number,
    count: number,
    isOpen: (side: Side, at: number) => boolean,
  ): { side: Side; added: number[]; risen: number } | undefined {
    const steps = this.neighboursOf(group).flatMap(({ side, at }) => {
      const isBefore = at < group.pair[side]
      const added = Array.from({ length: count }, (_, nth) => (isBefore ? at - nth : at + nth))
      if (!added.every((one) => isOpen(side, one))) return []
      const held = group[side].slice()
      for (const one of added) {
        if (this.gain({ ...group, [side]: held }, side, one).ofOwn < leastOfOwn) return []
        held.push(one)
      }
      const tried = { ...group, [side]: held }
      const risen = this.likeness.between(tried.a, tried.b)
      return risen < likeness + leastRise * count ? [] : [{ side, added, risen }]
    })
    return steps.sort((x, y) => y.risen - x.risen)[0]
  }

  /**
   * The free sentence behind a free neighbour that raises a pair's likeness most, and that neighbour,
   * which brings nothing: what stood between two that became one was dropped.
   */
  private bestStepOver(
    group: Group,
    likeness: number,
    isOpen: (side: Side, at: number) => boolean,
  ): { side: Side; added: number[]; risen: number } | undefined {
    const steps = this.neighboursOf(group).flatMap(({ side, at }) => {
      const far = at < group.pair[side] ? at - 1 : at + 1
      if (!isOpen(side, at) || !isOpen(side, far)) return []
      if (this.gain(group, side, far).ofOwn < leastOfOwn) return []
      const tried = { ...group, [side]: [...group[side], far] }
      const risen = this.likeness.between(tried.a, tried.b)
      return risen < likeness + leastRiseOver ? [] : [{ side, added: [at, far], risen }]
    })
    return steps.sort((x, y) => y.risen - x.risen)[0]
  }

  /** A pair takes in a sentence of the next pair whose one half it has: three became two. */
  shareHalves(): void {
    for (const group of this.groups) {
      if (group.pair.likeness < leastOfPair) continue
      for (const { side, at } of this.neighboursOf(group)) {
        const other = side === 'a' ? 'b' : 'a'
        const [holder, ...more] = this.holders[side].get(at) ?? []
        if (!holder || more.length > 0) continue
        if (holder[other].length > 1 || group[other].length > 1) continue
        // Pairs that cross are two that moved, though the one names what the other does.
        const [along, across] = ([side, other] as const).map(
          (of) => holder.pair[of] - group.pair[of],
        )
        if (Math.abs(across!) !== 1 || along! * across! < 0) continue
        const { ofOwn, ofLack } = this.gain(group, side, at)
        if (ofLack >= leastOfLack && ofOwn >= leastOfHalf)
          this.add(group, side, at, group.pair.likeness)
      }
    }
  }

  private neighboursOf(group: Group): { side: Side; at: number }[] {
    return (['a', 'b'] as const).flatMap((side) =>
      group[side === 'a' ? 'b' : 'a'].length > 1
        ? []
        : [Math.min(...group[side]) - 1, Math.max(...group[side]) + 1].map((at) => ({ side, at })),
    )
  }

  private gain(group: Group, side: Side, at: number): { ofOwn: number; ofLack: number } {
    return this.likeness.gain(side, at, group[side], group.pair[side === 'a' ? 'b' : 'a'])
  }

  private add(group: Group, side: Side, at: number, likeness: number): void {
    group[side].push(at)
    this.holders[side].set(at, [...(this.holders[side].get(at) ?? []), group])
    this.grown.push({ a: group.pair.a, b: group.pair.b, likeness, [side]: at })
  }
}

/**
 * Links that one-to-one pairs grow where a sentence was split or some were joined: the sentence next
 * to a pair joins it if it brings words that the pair lacked. `isFree` tells which sentences exist
 * and have no partner.
 */
export function grownLinks(
  pairs: readonly Link[],
  likeness: SentenceLikeness,
  isFree: (side: Side, at: number) => boolean,
): Link[] {
  const growth = new LinkGrowth(pairs, likeness)
  growth.takeFree(isFree)
  growth.shareHalves()
  return growth.grown
}
