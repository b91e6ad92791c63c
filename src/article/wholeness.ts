import type { Figures, Row } from '../bundle/comparison.ts'
import type { StandingComparison } from './weak-rows.ts'
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
export function wholenessOf({ rows, figures }: StandingComparison): string {
  const { original, kept, changed, onlyOriginal, cutOff } = figures
  if (kept + changed === 0 && original > 0)
    return 'No sentence of the original was found in the cached copy, whole or reworded.'
  const lone = rows.filter(({ kind, nature }) => kind === 'only-original' && nature !== 'cut-off')
  const passages = (words: number) => passagesOf(words, original, lone)
  switch (cutSide(rows)) {
    case 'original': {
      const more = lone.length > 0 ? `, and besides ${passages(onlyOriginal - cutOff)}` : ''
      return `The cached copy ends early: it lacks the original’s last ${wordsOrSigns(cutOff)}${more}.`
    }
    case 'cached': {
      const less = lone.length > 0 ? `; it lacks ${passages(onlyOriginal)}` : ''
      return `The original ends early: the cached copy has ${wordsOrSigns(cutOff)} more at its end${less}.`
    }
    case null:
  }
  if (lone.length > 0) return `The cached copy ${endOf(rows)}; it lacks ${passages(onlyOriginal)}.`
  const altered = alteredIn(rows, figures)
  return altered === null
    ? 'The cached copy is whole: it has every passage of the original.'
    : `The cached copy has every passage of the original, with ${altered}.`
}

/** Emoji and lone marks are passages without a word. */
function wordsOrSigns(words: number): string {
  return words === 0 ? 'signs' : counted(words)
}

/** Passages of so many words that the copy lacks, and whether it is less of a loss than that sounds. */
function passagesOf(words: number, original: number, lone: readonly Row[]): string {
  const share = words === 0 ? '' : ` (${shareOf(words, original)})`
  const lesser = [
    lone.some(({ nature }) => nature === 'furniture') && 'page furniture',
    lone.some(({ nature }) => nature === 'repeated') && 'repeated',
  ].filter(Boolean)
  const some = lone.every(({ nature }) => nature !== null) ? 'all' : 'some'
  const note = lesser.length === 0 ? '' : `, ${some} of them ${lesser.join(' or ')}`
  return `passages of ${wordsOrSigns(words)}${share}${note}`
}

/** What of the passages that both have is not as it was; null if all is. */
function alteredIn(rows: readonly Row[], { original, changed, added }: Figures): string | null {
  const words = [
    changed > 0 && `${counted(changed)} (${shareOf(changed, original)}) reworded`,
    added > 0 && `${counted(added)} put in`,
  ].filter(Boolean)
  if (words.length > 0) return words.join(' and ')
  return rows.some((row) => 'changes' in row && row.changes.length > 0)
    ? 'nothing but signs changed'
    : null
}

/** How the copy ends beside the original, page furniture aside. */
function endOf(rows: readonly Row[]): string {
  const last = rows.findLast(({ fromA, toA, nature }) => fromA < toA && nature !== 'furniture')
  return last?.kind === 'only-original'
    ? 'ends otherwise than the original'
    : 'reaches the original’s end'
}
