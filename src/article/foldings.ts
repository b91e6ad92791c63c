/** A stretch of items, from index `from` up to `to`: all shown, or all the same and folded away. */
export type Stretch = { kind: 'shown' | 'folded'; from: number; to: number }

/** Divides rows or blocks into runs of differences and runs of sameness between them. */
export function stretchesOf<T>(items: readonly T[], isSame: (item: T) => boolean): Stretch[] {
  const stretches: Stretch[] = []
  items.forEach((item, index) => {
    const kind = isSame(item) ? 'folded' : 'shown'
    const last = stretches.at(-1)
    if (last?.kind === kind) last.to = index + 1
    else stretches.push({ kind, from: index, to: index + 1 })
  })
  return stretches
}
