/** The places of the `count` greatest of `length` weights, greatest first; of equals the first. */
export function heaviest(
  length: number,
  count: number,
  weightAt: (place: number) => number,
): number[] {
  // They are few, and soon hardly a weight is among them: kept in their order they need no heap.
  const places: number[] = []
  const weights: number[] = []
  for (let place = 0; place < length; place++) {
    const weight = weightAt(place)
    if (places.length === count && !(weight > weights[count - 1]!)) continue
    let at = Math.min(places.length, count - 1)
    for (; at > 0 && weights[at - 1]! < weight; at--) {
      places[at] = places[at - 1]!
      weights[at] = weights[at - 1]!
    }
    places[at] = place
    weights[at] = weight
  }
  return places
}
