import type { Change, Row } from './comparison.ts'
import { folded, NumberReader, packNumbers } from './packed-numbers.ts'
import { pairedRanges } from './paired-ranges.ts'

/**
 * A text most of which stands in another one: where, in numbers, and the words that don't, one after another.
 * The numbers are threes: from where in the other text a stretch is taken, folded and counted from the end of
 * the stretch before; how long it is; and how many of the words follow it.
 */
export type PackedCopy = [stretches: string, words: string]

/** A stretch of B that stands in A to the letter. */
type Stretch = { fromA: number; fromB: number; length: number }

/** Shorter ones aren't worth their numbers. */
const leastLength = 8

/** Packs the copy of a text; the rows of their comparison say where it may stand in it. */
export function packCopy(original: string, copy: string, rows: readonly Row[]): PackedCopy {
  const numbers: number[] = []
  let words = ''
  let [atA, atB] = [0, 0]
  const take = (length: number, wordsUpTo: number) => {
    numbers.push(length, wordsUpTo - atB)
    words += copy.slice(atB, wordsUpTo)
    atB = wordsUpTo
  }
  const stretches = joined(rows.flatMap((row) => stretchesIn(original, copy, row, rows)))
  const worthIt = stretches.filter(({ length }) => length >= leastLength)
  const [first] = worthIt
  if (first === undefined || first.fromB > 0) {
    numbers.push(0)
    take(0, first?.fromB ?? copy.length)
  }
  for (const [index, { fromA, fromB, length }] of worthIt.entries()) {
    numbers.push(folded(fromA - atA))
    atA = fromA + length
    atB = fromB + length
    take(length, worthIt[index + 1]?.fromB ?? copy.length)
  }
  return [packNumbers(numbers), words]
}

export function unpackCopy(original: string, [stretches, words]: PackedCopy): string {
  const numbers = new NumberReader(stretches)
  let [copy, at, word] = ['', 0, 0]
  while (!numbers.isDone) {
    const from = at + numbers.nextSigned()
    at = from + numbers.next()
    const end = word + numbers.next()
    copy += original.slice(from, at) + words.slice(word, end)
    word = end
  }
  return copy
}

/** What stands outside a row's changes, as far as both sides have it to the letter. */
function stretchesIn(original: string, copy: string, row: Row, rows: readonly Row[]): Stretch[] {
  if (row.fromB === row.toB || row.kind === 'only-cached' || row.kind === 'only-original') return []
  const whole = pairedRanges(row, rows)
  const changes = 'changes' in row ? row.changes : []
  const end = { fromA: whole.toA, toA: whole.toA, fromB: whole.toB, toB: whole.toB }
  let at: Change = { ...whole, toA: whole.fromA, toB: whole.fromB }
  return [...changes, end].flatMap((change) => {
    const between = { fromA: at.toA, toA: change.fromA, fromB: at.toB, toB: change.fromB }
    at = change
    return sameEnds(original, copy, between)
  })
}

/** How two ranges begin and end alike. */
function sameEnds(a: string, b: string, { fromA, toA, fromB, toB }: Change): Stretch[] {
  if (toA > a.length || toB > b.length) return []
  const most = Math.min(toA - fromA, toB - fromB)
  let start = 0
  while (start < most && a[fromA + start] === b[fromB + start]) start++
  let end = 0
  while (end < most - start && a[toA - end - 1] === b[toB - end - 1]) end++
  return [
    { fromA, fromB, length: start },
    { fromA: toA - end, fromB: toB - end, length: end },
  ].filter(({ length }) => length > 0)
}

/** Stretches in the order of B, those in one that follow each other on both sides. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    const last = all.at(-1)
    const [endA, endB] = last ? [last.fromA + last.length, last.fromB + last.length] : [-1, 0]
    if (last && stretch.fromA === endA && stretch.fromB === endB) last.length += stretch.length
    else if (stretch.fromB >= endB) all.push({ ...stretch })
  }
  return all
}
