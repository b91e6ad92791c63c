import type { Finding, FindingKind, Row } from '../bundle/comparison.ts'
import { isFigure } from '../bundle/is-figure.ts'
import { isWithin } from '../bundle/is-within.ts'
import { pairedRanges } from '../bundle/paired-ranges.ts'
import type { Prose } from '../bundle/prose.ts'
import { SeenText } from '../library/seen-text.tsx'

type Props = {
  findings: readonly Finding[]
  original: Prose
  cached: Prose
  /** Whether they stand within a paragraph, or beside it where there is room, rather than below it. */
  beside?: boolean
}

/** What kinds of findings are called, in the middle of a sentence. */
export const findingNames: Record<FindingKind, string> = {
  number: 'number',
  date: 'date',
  name: 'name',
  unit: 'unit',
  negation: 'negation',
  comparative: 'opposite words',
  attribution: 'who is quoted',
}

/**
 * What a reader should look at in a row, in words: figures as they stand, turns of meaning as a question.
 * What is long is cut to a line by the style sheet: the row shows it whole.
 */
export function FindingNotes({ findings, original, cached, beside = false }: Props) {
  if (findings.length === 0) return null
  const [List, Item] = beside ? (['span', 'span'] as const) : (['ul', 'li'] as const)
  return (
    <List dir="ltr" role="list" className={beside ? 'beside findings' : 'findings'}>
      {findings.map((finding) => {
        const { kind, fromA, toA, fromB, toB } = finding
        const here = original.text.slice(fromA, toA).trim()
        const there = cached.text.slice(fromB, toB).trim()
        return (
          <Item
            key={`${kind} ${fromA} ${fromB}`}
            role="listitem"
            data-check={isFigure(finding) ? undefined : ''}
          >
            {isFigure(finding)
              ? `Another ${findingNames[kind]}`
              : `Check this (${findingNames[kind]})`}
            : {here ? <Quote>{here}</Quote> : nothingOf(kind)} in the original,{' '}
            {there ? <Quote>{there}</Quote> : nothingOf(kind)} in the copy
          </Item>
        )
      })}
    </List>
  )
}

function Quote({ children: words }: { children: string }) {
  return (
    <q dir="auto">
      <SeenText>{words}</SeenText>
    </q>
  )
}

/** What a side has that has nothing to set against the other: it may have others of the kind. */
function nothingOf(kind: FindingKind): string {
  return `no such ${findingNames[kind]}`
}

/**
 * Those of a list of findings that are within a row, or between the two ends of one that moved. They are in the
 * order of their rows, and so of the original: the first is found by bisection.
 */
export function findingsWithin(
  findings: readonly Finding[],
  row: Row,
  rows: readonly Row[],
): Finding[] {
  if (row.kind !== 'changed' && row.kind !== 'moved') return []
  const pair = pairedRanges(row, rows)
  let low = 0
  let high = findings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (findings[middle]!.toA < pair.fromA) low = middle + 1
    else high = middle
  }
  const within: Finding[] = []
  for (; low < findings.length && findings[low]!.fromA <= pair.toA; low++)
    if (isWithin(findings[low]!, pair)) within.push(findings[low]!)
  return within
}
