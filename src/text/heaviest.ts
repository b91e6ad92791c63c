/** The places of the `count` greatest of `length` weights, greatest first; of equals the first. */
export function heaviest(
  length: number,
  count: number,
  weightAt: (place: number) => number,
): number[] {
  // A heap whose root is the least of those kept.
  const places: number[] = []
  const weights: number[] = []
  const isLess = (a: number, b: number) =>
    weights[a]! < weights[b]! || (weights[a] === weights[b] && places[a]! > places[b]!)
  const swap = (a: number, b: number) => {
    const [place, weight] = [places[a]!, weights[a]!]
    places[a] = places[b]!
    weights[a] = weights[b]!
    places[b] = place
    weights[b] = weight
  }
  for (let place = 0; place < length; place++) {
    const weight = weightAt(place)
    if (places.length < count) {
      let at = places.push(place) - 1
      weights.push(weight)
      for (let above = (at - 1) >> 1; at > 0 && isLess(at, above); above = (at - 1) >> 1) {
        swap(at, above)
        at = above
      }
    } else if (weight > weights[0]!) {
      places[0] = place
      weights[0] = weight
      for (let at = 0; ;) {
        let least = at
        for (const below of [2 * at + 1, 2 * at + 2])
          if (below < places.length && isLess(below, least)) least = below
        if (least === at) break
        swap(at, least)
        at = least
      }
    }
  }
  return places
    .map((place, at) => ({ place, weight: weights[at]! }))
    .sort((x, y) => y.weight - x.weight || x.place - y.place)
    .map(({ place }) => place)
}
