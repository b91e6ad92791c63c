import { noteOf, takeNote } from './session-notes.ts'

/** The number of the history entry whose page is shown. */
let shown = 0

/** Notes that the page of the present history entry is there. */
export function noteShown(): void {
  shown = numberNow()
  takeNote(`${present().key}:number`, shown)
}

/**
 * How many entries the history is on from the page that is shown: more than none while another page is on its way,
 * less while an earlier one is.
 */
export function stepsOn(): number {
  return numberNow() - shown
}

/**
 * How many entries back the page of a key is, none if the history is there by now, or further back; null if it isn't
 * known to be before the one that is shown.
 */
export function stepsBackTo(key: string): number | null {
  const number = noteOf<number>(`${key}:number`)
  return number === null || number >= shown ? null : Math.max(0, numberNow() - number)
}

function numberNow(): number {
  return present().idx ?? 0
}

function present(): { key?: string; idx?: number } {
  return history.state ?? {}
}
