import type { Change } from './comparison.ts'

/** Whether a place in both texts is within another, on both sides. */
export function isWithin(place: Change, other: Change): boolean {
  return (
    place.fromA >= other.fromA &&
    place.toA <= other.toA &&
    place.fromB >= other.fromB &&
    place.toB <= other.toB
  )
}
