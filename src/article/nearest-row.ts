/** The row that fits, the nearest to another of `rows`; null if none does. All by index. */
export function nearestRow<T>(
  rows: readonly T[],
  to: number,
  fits: (row: T) => boolean,
): number | null {
  const places = rows.flatMap((row, index) => (fits(row) ? index : []))
  return places.sort((one, other) => Math.abs(one - to) - Math.abs(other - to))[0] ?? null
}
