/** The ids that parts of an article's page have, so that links and steps can lead to them. */

export function rowId(row: number): string {
  return `row-${row}`
}

/** A claim is a sentence of the summary, counted from 1. */
export function claimId(claim: number): string {
  return `sentence-${claim}`
}

/** A passage by its text (0 is the cached copy, n a linked page) and where in it it begins. */
export function passageId(text: number, from: number): string {
  return `passage-${text}-${from}`
}
