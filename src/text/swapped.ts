type Ranges = { fromA: number; toA: number; fromB: number; toB: number }

/** Something that ranges over two texts, as it is with their sides swapped. */
export function swapped<T extends Ranges>(place: T): T {
  const { fromA, toA, fromB, toB } = place
  return { ...place, fromA: fromB, toA: toB, fromB: fromA, toB: toA }
}
