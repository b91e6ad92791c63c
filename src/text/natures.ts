import type { Row } from './comparison.ts'
import { isFinished, withoutCutMark } from './cut-mark.ts'
import { areEndLines, goOnBeyond } from './end-lines.ts'
import { fold } from './fold.ts'
import { isFunctionWord } from './function-words.ts'
import { furnitureAmong } from './page-furniture.ts'
import { termOf } from './terms.ts'
import { timesOf } from './times-of.ts'
import { tokensOf } from './tokens.ts'

/** What kind of difference a row is, beyond what its own kind says, where a rule can tell. */
export type Nature = 'cut-off' | 'furniture' | 'repeated' | 'typographic'

/**
 * What is behind each row. One that stands on one side alone: a line of the page rather than of the
 * text; a sentence that its side says elsewhere too; or the end that the other side, which stops
 * early, has not got. One that is reworded: that one side breaks off in it. One that is the same: that
 * it is so but for typography. Null where no rule tells. One pass over the rows for each rule.
 */
export function naturesOf(
  rows: readonly Row[],
  original: string,
  cached: string,
): (Nature | null)[] {
  const words = rows.map((row) =>
    row.kind === 'only-original'
      ? original.slice(row.fromA, row.toA).trim()
      : row.kind === 'only-cached'
        ? cached.slice(row.fromB, row.toB).trim()
        : null,
  )
  const isFurniture = furnitureOf(rows, words)
  // A row is repeated only if it stands alone.
  const has = (kind: Row['kind']) => rows.some((row) => row.kind === kind)
  const timesInOriginal = timesOf(
    has('only-original')
      ? rows.map(({ fromA, toA }) => fold(original.slice(fromA, toA).trim()))
      : [],
  )
  const timesInCached = timesOf(
    has('only-cached') ? rows.map(({ fromB, toB }) => fold(cached.slice(fromB, toB).trim())) : [],
  )
  const natures = rows.map((row, index): Nature | null => {
    const said = words[index]
    if (row.kind === 'same') return isToTheLetter(row, original, cached) ? null : 'typographic'
    if (said === null || said === undefined) return null
    if (isFurniture[index]) return 'furniture'
    const times = row.kind === 'only-original' ? timesInOriginal : timesInCached
    return times.get(fold(said))! > 1 ? 'repeated' : null
  })
  const lastShared = rows.findLastIndex(({ kind }) => !kind.startsWith('only'))
  const end = earlyEnd(rows, lastShared, natures, original, cached)
  for (const index of end) natures[index] = 'cut-off'
  if (end.length > 0 && breaksOff(rows[lastShared], original, cached))
    natures[lastShared] = 'cut-off'
  return natures
}

function isToTheLetter({ fromA, toA, fromB, toB }: Row, original: string, cached: string): boolean {
  return original.slice(fromA, toA).trim() === cached.slice(fromB, toB).trim()
}

/** Which rows are furniture: each side is a page of its own, so that labels in a run are seen as one. */
function furnitureOf(rows: readonly Row[], words: readonly (string | null)[]): boolean[] {
  const [inOriginal, inCached] = (['only-original', 'only-cached'] as const).map((kind) =>
    furnitureAmong(
      // A row of the other side alone doesn't part what stands on this one.
      rows.flatMap((row, index) =>
        row.kind === kind ? [words[index]!] : row.kind.startsWith('only') ? [] : [null],
      ),
    ),
  )
  const at = { 'only-original': 0, 'only-cached': 0 }
  return rows.map(({ kind }) => {
    if (kind === 'only-original') return inOriginal![at[kind]++]!
    if (kind === 'only-cached') return inCached![at[kind]++]!
    at['only-original']++
    at['only-cached']++
    return false
  })
}

/** An original that came to its full stop was cut if the copy goes on for so much of its own length. */
const largeShare = 1 / 3

/**
 * The rows behind the last that both sides have, if all that is neither furniture nor repeated there
 * is of one side, and not folded into what the other says: then the other side ends early. So it does
 * if all it has there is what pages set below a text. Nothing if the sides have nothing in common to end
 * from, or if it is the copy that goes on, behind an original that has come to its full stop, for less
 * than a third of it: what a copy adds is no proof that the original was cut.
 */
function earlyEnd(
  rows: readonly Row[],
  lastShared: number,
  natures: readonly (Nature | null)[],
  original: string,
  cached: string,
): number[] {
  if (lastShared < 0) return []
  if (lastShared === rows.length - 1) return []
  const folds = foldingsIn(rows, original, cached)
  const said = rows
    .map((row, index) => ({ index, row }))
    .slice(lastShared + 1)
    .filter(({ index }) => natures[index] !== 'furniture' && natures[index] !== 'repeated')
    .filter(({ row }) => !folds(row))
  const [inOriginal, inCached] = (['only-original', 'only-cached'] as const).map((kind) =>
    said.filter(({ row }) => row.kind === kind),
  ) as [typeof said, typeof said]
  const goesOn = (run: typeof said, others: typeof said) => {
    const [lines, theirs] = [run, others].map((some) =>
      some.map(({ row }) => original.slice(row.fromA, row.toA) + cached.slice(row.fromB, row.toB)),
    ) as [string[], string[]]
    return others.length === 0 || (areEndLines(theirs) && goOnBeyond(lines, theirs))
  }
  const behind = [[inOriginal, inCached] as const, [inCached, inOriginal] as const].find(
    ([run, others]) => run.length > 0 && goesOn(run, others),
  )?.[0]
  if (!behind) return []
  const added = behind.reduce((sum, { row }) => sum + row.toB - row.fromB, 0)
  const isAddition =
    behind[0]?.row.kind === 'only-cached' &&
    added < cached.length * largeShare &&
    isFinished(original.slice(0, rows[lastShared]!.toA))
  if (isAddition) return []
  // What stands in the run that is lost is lost, though it was said before.
  return rows.flatMap(({ kind }, index) =>
    index > lastShared &&
    kind === behind[0]!.row.kind &&
    (natures[index] === 'repeated' || behind.some((row) => row.index === index))
      ? [index]
      : [],
  )
}

/** A sentence of which a reworded one of the other side took in so much says nothing that was lost. */
const foldedShare = 1 / 2

/**
 * Tells of a row of one side whether its words were put into a sentence of the other, for the most part. What
 * was put into each reworded row is read once, and asked by term.
 */
function foldingsIn(rows: readonly Row[], original: string, cached: string): (row: Row) => boolean {
  const reworded = rows.filter((row) => row.kind === 'changed')
  const inOriginal = placesByTerm(
    reworded.map(({ changes }) =>
      changes.map(({ fromA, toA }) => original.slice(fromA, toA)).join(' '),
    ),
  )
  const inCached = placesByTerm(
    reworded.map(({ changes }) =>
      changes.map(({ fromB, toB }) => cached.slice(fromB, toB)).join(' '),
    ),
  )
  return (row) => {
    const words = original.slice(row.fromA, row.toA) + cached.slice(row.fromB, row.toB)
    const said = contentOf(words)
    // A word may be put in by chance, an address is not.
    const least = tokensOf(words).some(({ kind }) => kind === 'link') ? 1 : 2
    const puts = row.kind === 'only-original' ? inCached : inOriginal
    const taken = new Map<number, number>()
    for (const term of said)
      for (const place of puts.get(term) ?? []) taken.set(place, (taken.get(place) ?? 0) + 1)
    return [...taken.values()].some((count) => count >= least && count >= said.length * foldedShare)
  }
}

/** In which of some texts each term is said, by index. */
function placesByTerm(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, text] of texts.entries())
    for (const term of new Set(contentOf(text))) {
      const own = places.get(term)
      if (own) own.push(at)
      else places.set(term, [at])
    }
  return places
}

/** The terms of a text that say what it is about. */
function contentOf(text: string): string[] {
  return tokensOf(text).flatMap((token) =>
    isFunctionWord(token.folded) ? [] : (termOf(token) ?? []),
  )
}

/** Whether all that is left of the end of a row's one side is its beginning, or a mark that it was cut. */
function breaksOff(row: Row | undefined, original: string, cached: string): boolean {
  const last = row?.kind === 'changed' ? row.changes.at(-1) : undefined
  if (!row || !last) return false
  if (original.slice(last.toA, row.toA).trim() + cached.slice(last.toB, row.toB).trim() !== '')
    return false
  const [here, there] = [original.slice(last.fromA, last.toA), cached.slice(last.fromB, last.toB)]
  const stumps = [here, there].map(withoutCutMark)
  return stumps[0]!.startsWith(stumps[1]!) || stumps[1]!.startsWith(stumps[0]!)
}
