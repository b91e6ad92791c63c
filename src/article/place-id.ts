import type { ReportPlace } from '../bundle/packed-reports.ts'
import type { Passage } from '../bundle/evidence.ts'
import { rowId } from './anchors.ts'

/** The anchor by which a link leads to a sentence of another article: its row, or else its text and range in that. */
export function placeId(place: ReportPlace): string {
  return 'row' in place ? rowId(place.row) : `text-${place.text}-${place.from}-${place.to}`
}

/** The passage that an anchor names, null where it names none; a row has an element of its own. */
export function passageIn(anchor: string): Passage | null {
  const [, text, from, to] = /^text-(\d+)-(\d+)-(\d+)$/.exec(anchor) ?? []
  return text === undefined ? null : { text: Number(text), from: Number(from), to: Number(to) }
}
