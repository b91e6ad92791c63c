import { placeOf, rememberPlace } from '../ui/scroll-place.ts'

/** Where a feed was left: the entry at the top of the window, and how far it was scrolled past, in pixels. */
export type FeedPlace = { index: number; past: number }

/** Above an entry that is led to, so much of what stands before it stays in sight, in pixels. */
const before = 96

/** Where the feed of a history entry was left, null if it was never scrolled. */
export function feedPlaceOf(key: string): FeedPlace | null {
  const index = placeOf(`${key}:entry`)
  return index === null ? null : { index, past: placeOf(`${key}:past`) ?? 0 }
}

export function rememberFeedPlace(key: string, { index, past }: FeedPlace): void {
  rememberPlace(`${key}:entry`, index)
  rememberPlace(`${key}:past`, past)
}

/** The place of the entry that was opened from a feed, which the keyboard is handed back to. */
export function openedFrom(key: string): number | null {
  return placeOf(`${key}:opened`)
}

export function rememberOpened(key: string, index: number): void {
  rememberPlace(`${key}:opened`, index)
}

/** Has the feed of a history entry lead back to the entry that was read last, if that isn't the one opened there. */
export function leadBackToLast(key: string, opened: number, last: number): void {
  if (last === opened) return
  rememberFeedPlace(key, { index: last, past: -before })
  rememberOpened(key, last)
}
