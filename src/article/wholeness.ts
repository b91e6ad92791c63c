import type { Figures, Row } from '../bundle/comparison.ts'
import * as words from '../words/article.tsx'
import type { StandingComparison } from './weak-rows.ts'
import { shareOf } from './share-of.ts'

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
  if (kept + changed === 0 && original > 0) return words.noneFound
  const lone = rows.filter(({ kind, nature }) => kind === 'only-original' && nature !== 'cut-off')
  const lacking = (count: number) => (lone.length === 0 ? null : passagesOf(count, original, lone))
  switch (cutSide(rows)) {
    case 'original':
      return words.copyEndsEarly(cutOff, lacking(onlyOriginal - cutOff))
    case 'cached':
      return words.originalEndsEarly(cutOff, lacking(onlyOriginal))
    case null:
  }
  const lack = lacking(onlyOriginal)
  if (lack !== null) return endsOtherwise(rows) ? words.lacksAtEnd(lack) : words.lacksWithin(lack)
  return alteredIn(rows, figures)
}

/** Passages of so many words that the copy lacks, and whether it is less of a loss than that sounds. */
function passagesOf(count: number, original: number, lone: readonly Row[]): string {
  return words.passages(count, count === 0 ? null : shareOf(count, original), {
    furniture: lone.some(({ nature }) => nature === 'furniture'),
    repeated: lone.some(({ nature }) => nature === 'repeated'),
    areAll: lone.every(({ nature }) => nature !== null),
  })
}

/** What of the passages that both have is not as it was. */
function alteredIn(rows: readonly Row[], { original, changed, added }: Figures): string {
  if (changed + added > 0) return words.wordsChanged(changed, shareOf(changed, original), added)
  return rows.some((row) => 'changes' in row && row.changes.length > 0)
    ? words.signsChanged
    : words.whole
}

/** Whether the copy ends otherwise than the original, page furniture aside. */
function endsOtherwise(rows: readonly Row[]): boolean {
  const last = rows.findLast(({ fromA, toA, nature }) => fromA < toA && nature !== 'furniture')
  return last?.kind === 'only-original'
}
