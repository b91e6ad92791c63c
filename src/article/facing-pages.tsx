import { memo, useId, useState } from 'react'
import type { ComparedTexts } from './compared-texts.ts'
import { noteOf } from './differences.ts'
import { findingsWithin } from './finding-notes.tsx'
import { FacingRow } from './facing-row.tsx'
import { stretchesOf } from './foldings.ts'

type Props = ComparedTexts & {
  /** The weakly paired rows that the reader has taken apart. */
  apart: ReadonlySet<number>
  onToggleApart: (index: number) => void
}

/** The two texts on facing pages, row by row, so that what belongs together stands side by side. */
export const FacingPages = memo(function FacingPages(props: Props) {
  const { rows, onlyChanges } = props
  const stretches = onlyChanges
    ? stretchesOf(rows)
    : [{ kind: 'shown' as const, from: 0, to: rows.length }]
  return (
    <div role="table" aria-label="Original and cached copy" className="facing">
      <div role="row" className="facing-row border-b border-rule pb-1.5">
        <div role="columnheader" className="label uppercase">
          Original
        </div>
        <div role="columnheader" className="label uppercase">
          Cached copy
        </div>
      </div>
      {stretches.map(({ kind, from, to }) =>
        kind === 'folded' ? (
          <FoldedRows key={from} {...props} from={from} to={to} />
        ) : (
          <Rows key={from} {...props} from={from} to={to} />
        ),
      )}
    </div>
  )
})

type Stretch = Props & { from: number; to: number }

function Rows({ from, to, rows, apart, onToggleApart, ...texts }: Stretch) {
  const { original, cached, findings, passages, activeClaim } = texts
  return rows.slice(from, to).map((row, index) => {
    const marks = passages.filter((mark) => mark.from < row.toB && mark.to > row.fromB)
    const isLit = marks.some((mark) => mark.kind === 'passage' && mark.claim === activeClaim)
    return (
      <FacingRow
        key={from + index}
        index={from + index}
        row={row}
        original={original}
        cached={cached}
        passages={passages}
        activeClaim={isLit ? activeClaim : null}
        findings={findingsWithin(findings, row, rows)}
        note={noteOf(rows, from + index)}
        isApart={apart.has(from + index)}
        onToggleApart={onToggleApart}
      />
    )
  })
}

function FoldedRows(stretch: Stretch) {
  const [isOpen, setIsOpen] = useState(false)
  const rowsId = useId()
  const count = stretch.to - stretch.from
  return (
    <>
      <div role="row" className="py-3">
        <div role="cell" aria-colspan={2}>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={rowsId}
            className="font-sans text-meta link"
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'Fold' : 'Show'} {count === 1 ? 'a row that is' : `${count} rows that are`}{' '}
            the same
          </button>
        </div>
      </div>
      <div id={rowsId} role="rowgroup" hidden={!isOpen}>
        {isOpen && <Rows {...stretch} />}
      </div>
    </>
  )
}
