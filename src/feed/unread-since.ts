import type { Stamp } from '../kept/stamp.ts'
import { noteOf, takeNote } from '../ui/session-notes.ts'

const noteFor = (place: string) => `${place}:unread since`

/** The moment as of which a place in the history lists what is unread; null if it lists no such thing yet. */
export function unreadSince(place: string): Stamp | null {
  return noteOf<Stamp>(noteFor(place))
}

export function setUnreadSince(place: string, moment: Stamp): void {
  takeNote(noteFor(place), moment)
}
