import { memo, useId, useMemo, useState } from 'react'
import type { ComparedTexts } from './compared-texts.ts'
import { FacingRow } from './facing-row.tsx'
import { FoldButton } from './fold-button.tsx'
import { stretchesOf } from './foldings.ts'
import { type ShownRow, shownRows } from './shown-rows.ts'

type Props = ComparedTexts & {
  /** The weakly paired rows that the reader has taken apart. */
  apart: ReadonlySet<number>
  onToggleApart: (index: number) => void
}

/** The two texts on facing pages, row by row, so that what belongs together stands side by side. */
export const FacingPages = memo(function FacingPages(props: Props) {
  const { rows, findings, passages, onlyChanges } = props
  const shown = useMemo(() => shownRows(rows, findings, passages), [rows, findings, passages])
  const stretches = onlyChanges
    ? stretchesOf(rows, ({ kind }) => kind === 'same')
    : [{ kind: 'shown' as const, from: 0, to: rows.length }]
  return (
    <div role="table" aria-label="Original and cached copy" className="facing">
      <div role="row" className="facing-row facing-head">
        <div role="columnheader" className="label uppercase">
          Original
        </div>
        <div role="columnheader" className="label uppercase">
          Cached copy
        </div>
      </div>
      {stretches.map(({ kind, from, to }) => {
        const stretch = { ...props, from, shown: shown.slice(from, to) }
        return kind === 'folded' ? (
          <FoldedRows key={from} {...stretch} />
        ) : (
          <Rows key={from} {...stretch} />
        )
      })}
    </div>
  )
})

type Stretch = Props & { from: number; shown: readonly ShownRow[] }

function Rows({ from, shown, original, cached, activeClaim, apart, onToggleApart }: Stretch) {
  return shown.map(({ row, passages, findings, note }, index) => {
    const isLit = passages.some((mark) => mark.kind === 'passage' && mark.claim === activeClaim)
    return (
      <FacingRow
        key={from + index}
        index={from + index}
        row={row}
        original={original}
        cached={cached}
        passages={passages}
        activeClaim={isLit ? activeClaim : null}
        findings={findings}
        note={note}
        isApart={apart.has(from + index)}
        onToggleApart={onToggleApart}
      />
    )
  })
}

function FoldedRows(stretch: Stretch) {
  const [isOpen, setIsOpen] = useState(false)
  const rowsId = useId()
  return (
    <>
      <div role="row" className="py-3">
        <div role="cell" aria-colspan={2}>
          <FoldButton
            one="row"
            many="rows"
            count={stretch.shown.length}
            isOpen={isOpen}
            controls={rowsId}
            onToggle={() => setIsOpen(!isOpen)}
          />
        </div>
      </div>
      <div id={rowsId} role="rowgroup" hidden={!isOpen}>
        {isOpen && <Rows {...stretch} />}
      </div>
    </>
  )
}
