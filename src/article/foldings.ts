/** A stretch of items, from index `from` up to `to`: all shown, or all the same and folded away. */
export type Stretch = { kind: 'shown' | 'folded'; from: number; to: number }

/** Divides rows or blocks into runs that are shown and runs that are folded away between them. */
export function stretchesOf<T>(
  items: readonly T[],
  isFolded: (item: T, index: number) => boolean,
): Stretch[] {
  const stretches: Stretch[] = []
  items.forEach((item, index) => {
    const kind = isFolded(item, index) ? 'folded' : 'shown'
    const last = stretches.at(-1)
    if (last?.kind === kind) last.to = index + 1
    else stretches.push({ kind, from: index, to: index + 1 })
  })
  return stretches
}
