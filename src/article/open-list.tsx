import { useLayoutEffect, useRef } from 'react'
import type { Finding, Row } from '../bundle/comparison.ts'
import type { Prose } from '../bundle/prose.ts'
import { SeenText } from '../library/seen-text.tsx'
import { AnchorLink } from '../ui/anchor-link.tsx'
import * as words from '../words/open-list.ts'
import { rowId } from './anchors.ts'
import { rowsOfDifference, stopAt } from './differences.ts'
import { differingWords } from './differing-words.ts'
import { entryName } from './entry-name.ts'
import { addressOf, type Shown } from './view.ts'
import type { PairedRow } from './weak-rows.ts'

type Props = {
  original: Prose
  cached: Prose
  rows: readonly PairedRow[]
  findings: readonly Finding[]
  /** The row that the reader is at, by id. */
  at: number | null
  shown: Shown
}

export type OpenListProps = Props & {
  /** The rows that differences begin with, and those that differ in typography only, by index. */
  differences: readonly number[]
  typography: readonly number[]
}

/** The list of differences, in step with the reader. */
export function OpenList({ differences, typography, ...props }: OpenListProps) {
  const list = useRef<HTMLDivElement>(null)
  // The list follows the reader, but the page doesn't follow the list.
  useLayoutEffect(() => {
    const current = list.current?.querySelector('[aria-current]')?.parentElement
    if (!list.current || !current) return
    const [window, entry] = [list.current, current].map((one) => one.getBoundingClientRect())
    const [above, below] = [window!.top - entry!.top, entry!.bottom - window!.bottom]
    if (above > 0 || below > 0) list.current.scrollTop += below > 0 ? below : -above
  }, [props.at])
  const at = stopAt(props.rows, props.at)
  const entries = (rows: readonly number[]) =>
    rows.map((index) => (
      <li
        key={index}
        className="difference-entry border-t border-rule py-2 first:border-t-0 has-[[aria-current]]:border-s-accent"
      >
        <Difference {...props} at={at} index={index} />
      </li>
    ))
  return (
    <div ref={list} className="mt-2 max-h-96 overflow-y-auto border-y border-rule">
      {differences.length > 0 && <ol aria-label={words.differences}>{entries(differences)}</ol>}
      {typography.length > 0 && (
        <>
          <p className="border-t border-rule pt-3 label uppercase first:border-t-0">
            {words.typography}
          </p>
          <ol aria-label={words.typographyList}>{entries(typography)}</ol>
        </>
      )}
    </div>
  )
}

function Difference({
  original,
  cached,
  rows,
  findings,
  at,
  shown,
  index,
}: Props & { index: number }) {
  const row = rows[index]!
  const together = rowsOfDifference(rows, index)
  const edits = together.flatMap((one) => editsIn(one, original, cached))
  // With the changes alone on the page, what differs in typography may be folded away.
  const search = row.kind === 'same' ? `?${addressOf({ ...shown, onlyChanges: false })}` : undefined
  return (
    <>
      <AnchorLink
        to={rowId(row.id)}
        search={search}
        aria-current={row.id === at ? 'true' : undefined}
        className="block w-fit meta link"
      >
        {entryName(together, findings, rows)}
      </AnchorLink>
      <p
        dir="auto"
        className={`line-clamp-2 text-small leading-snug text-soft ${row.kind === 'moved' ? 'moved' : ''}`}
      >
        {edits.length === 0 && (
          <SeenText>{together.map((one) => movedText(one, original, cached)).join(' ')}</SeenText>
        )}
        {edits.map(({ fromA, toA, fromB, toB }) => (
          <span key={`${fromA} ${fromB}`} className="me-2">
            {toA > fromA && (
              <del className="removed">
                <SeenText>{original.text.slice(fromA, toA).trim()}</SeenText>
              </del>
            )}
            {toA > fromA && toB > fromB && ' '}
            {toB > fromB && (
              <ins className="added">
                <SeenText>{cached.text.slice(fromB, toB).trim()}</SeenText>
              </ins>
            )}{' '}
          </span>
        ))}
      </p>
    </>
  )
}

/** What moved as it was stands on both sides, and is neither removed nor added. */
function movedText(row: Row, original: Prose, cached: Prose) {
  return (
    original.text.slice(row.fromA, row.toA).trim() || cached.text.slice(row.fromB, row.toB).trim()
  )
}

/** What differs in a row: its changed words, or for a row that stands on one side the whole of it. */
function editsIn(row: Row, original: Prose, cached: Prose) {
  if (row.kind === 'changed' || row.kind === 'moved') return row.changes
  return row.kind === 'same' ? differingWords(original.text, cached.text, row) : [row]
}
