import type { Finding, FindingKind } from '../bundle/comparison.ts'
import { isFigure } from '../bundle/is-figure.ts'
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
