/** What pages set where they cut a text off: "…", "[...]", "… Read more". */
const cutMark =
  /(?<!\s)\s*(?:\[\s*(?:…|\.{3,})\s*\]|…|(?<!\.)\.{3,})(?:\s*(?:(?:show|read|see|view) more|continue reading|\[?\+\d+ chars\]?))?$/i
const lastMarks = /(?<![\p{P}\s])[\p{P}\s]+$/u

/** Whether a text comes to its full stop, rather than being left off. */
export function isFinished(text: string): boolean {
  return endsInStop(text) && !cutMark.test(endOf(text))
}

/** Whether a text ends in a mark that ends sentences, which may be one that it was cut off. */
export function endsInStop(text: string): boolean {
  return /[.!?。！？]/.test(lastMarks.exec(endOf(text))?.[0] ?? '')
}

/** As much of a text's end as tells how it ends: expressions for an end try every place, and runs from each. */
function endOf(text: string): string {
  return text.trimEnd().slice(-100)
}

/** A text without the mark that it was cut off, if it ends in one. */
export function withoutCutMark(text: string): string {
  const end = endOf(text)
  const mark = end.search(cutMark)
  return mark < 0 ? text : text.trimEnd().slice(0, mark - end.length)
}
