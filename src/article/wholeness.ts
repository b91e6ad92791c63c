import type { Comparison, Row } from '../bundle/comparison.ts'
import { counted, shareOf } from './word-counts.ts'

/** Which side alone has the end of the text, if the other side ends early. */
export function cutSide(rows: readonly Row[]): 'original' | 'cached' | null {
  const cut = rows.find(
    ({ kind, nature }) =>
      nature === 'cut-off' && (kind === 'only-original' || kind === 'only-cached'),
  )
  if (!cut) return null
  return cut.kind === 'only-original' ? 'original' : 'cached'
}

/** Whether the copy has all of the original, in a sentence. */
export function wholenessOf({ rows, figures }: Comparison): string {
  const { original, kept, changed, onlyOriginal, cutOff } = figures
  if (kept === 0 && original > 0)
    return 'No sentence of the original was found in the cached copy, whole or reworded.'
  switch (cutSide(rows)) {
    case 'original':
      return `The cached copy ends early: it lacks the original’s last ${counted(cutOff)}.`
    case 'cached':
      return `The original ends early: the cached copy has ${counted(cutOff)} more at its end.`
    case null:
  }
  if (onlyOriginal > 0)
    return `The cached copy ${endOf(rows)}; it lacks passages of ${counted(onlyOriginal)} (${shareOf(onlyOriginal, original)}).`
  return changed === 0
    ? 'The cached copy is whole: it has every passage of the original.'
    : `The cached copy has every passage of the original, with ${counted(changed)} (${shareOf(changed, original)}) reworded.`
}

/** How the copy ends beside the original, page furniture aside. */
function endOf(rows: readonly Row[]): string {
  const last = rows.findLast(({ fromA, toA, nature }) => fromA < toA && nature !== 'furniture')
  return last?.kind === 'only-original'
    ? 'ends otherwise than the original'
    : 'reaches the original’s end'
}
