/** The number of the history entry whose page is shown. */
let shown = 0

/** Notes that the page of the present history entry is there. */
export function noteShown(): void {
  shown = present()
}

/**
 * How many entries the history is on from the page that is shown: more than none while another page is on its way,
 * less while an earlier one is.
 */
export function stepsOn(): number {
  return present() - shown
}

function present(): number {
  return (history.state as { idx?: number } | null)?.idx ?? 0
}
