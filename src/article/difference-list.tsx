import { startTransition, useState } from 'react'
import type { Row } from '../bundle/comparison.ts'
import type { Prose } from '../bundle/prose.ts'
import { AnchorLink } from '../ui/anchor-link.tsx'
import { rowId } from './anchors.ts'
import { differencesIn, nameOf } from './differences.ts'

type Props = { original: Prose; cached: Prose; rows: readonly Row[] }

/** All differences one below the other, each leading to its place on the pages. */
export function DifferenceList(props: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const differences = differencesIn(props.rows)
  if (differences.length === 0) return null
  return (
    <details
      className="mb-4"
      onToggle={(event) => {
        const { open } = event.currentTarget
        startTransition(() => setIsOpen(open))
      }}
    >
      <summary className="cursor-pointer meta">List of all differences</summary>
      {isOpen && (
        <ol aria-label="Differences" className="mt-2 max-h-96 overflow-y-auto border-y border-rule">
          {differences.map((index) => (
            <li key={index} className="difference-entry border-t border-rule py-2 first:border-t-0">
              <Difference {...props} index={index} />
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}

function Difference({ original, cached, rows, index }: Props & { index: number }) {
  const row = rows[index]!
  return (
    <>
      <AnchorLink to={rowId(index)} className="meta link">
        {nameOf(row)}
      </AnchorLink>
      <p dir="auto" className="line-clamp-2 text-small leading-snug text-soft">
        {editsIn(row).map(({ fromA, toA, fromB, toB }) => (
          <span key={`${fromA} ${fromB}`} className="me-3">
            {toA > fromA && <del className="removed">{original.text.slice(fromA, toA).trim()}</del>}
            {toA > fromA && toB > fromB && ' '}
            {toB > fromB && <ins className="added">{cached.text.slice(fromB, toB).trim()}</ins>}
          </span>
        ))}
      </p>
    </>
  )
}

/** What differs in a row: its changed words, or for a row that stands on one side the whole of it. */
function editsIn(row: Row) {
  return row.kind === 'changed' ? row.changes : [row]
}
