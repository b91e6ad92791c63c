/** What of two lists has no equal in the other, one set against one, as often as each stands there. */
export function unmatched<T>(
  a: readonly T[],
  b: readonly T[],
  areEqual: (one: T, other: T) => boolean,
): [T[], T[]] {
  const left = b.slice()
  const onlyA = a.filter((one) => {
    const at = left.findIndex((other) => areEqual(one, other))
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
  return [onlyA, left]
}
