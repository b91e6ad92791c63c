import { memo, useId, useMemo, useState } from 'react'
import * as words from '../words/article.tsx'
import type { ComparedTexts } from './compared-texts.ts'
import { standOut } from './differences.ts'
import { FacingRow } from './facing-row.tsx'
import { FoldButton } from './fold-button.tsx'
import { stretchesOf } from './foldings.ts'
import { linesClass } from './lines-class.ts'
import { type ShownRow, shownRows } from './shown-rows.ts'

/** So many rows are drawn together, or not at all while they are far from the window. */
const atOnce = 8

/** The two texts on facing pages, row by row, so that what belongs together stands side by side. */
export const FacingPages = memo(function FacingPages(props: ComparedTexts) {
  const { rows, findings, passages, onlyChanges } = props
  const shown = useMemo(() => shownRows(rows, findings, passages), [rows, findings, passages])
  const stretches = useMemo(() => {
    const standsOut = standOut(rows)
    return stretchesOf(rows, (row) => onlyChanges && !standsOut(row)).map(({ kind, from, to }) => ({
      kind,
      from,
      groups: groupsOf(shown, from, to),
    }))
  }, [rows, shown, onlyChanges])
  return (
    <div role="table" aria-label={words.bothTexts} className="facing">
      <div role="row" className="facing-row facing-head">
        <div role="columnheader" className="label uppercase">
          {words.original}
        </div>
        <div role="columnheader" className="label uppercase">
          {words.cachedCopy}
        </div>
      </div>
      {stretches.map(({ kind, from, groups }) =>
        kind === 'folded' ? (
          <FoldedRows key={from} {...props} groups={groups} />
        ) : (
          <Rows key={from} {...props} groups={groups} />
        ),
      )}
    </div>
  )
})

/** Rows that follow one another, the first of which has the index `from`. */
type Group = { from: number; shown: readonly ShownRow[] }

function groupsOf(shown: readonly ShownRow[], from: number, to: number): Group[] {
  return Array.from({ length: Math.ceil((to - from) / atOnce) }, (_, index) => {
    const start = from + index * atOnce
    return { from: start, shown: shown.slice(start, Math.min(to, start + atOnce)) }
  })
}

type Texts = Pick<ComparedTexts, 'original' | 'cached' | 'activeClaim' | 'onToggleApart'>

function Rows({ groups, ...props }: ComparedTexts & { groups: readonly Group[] }) {
  const { original, cached, activeClaim, onToggleApart } = props
  return groups.map((group) => (
    <RowGroup
      key={group.from}
      group={group}
      original={original}
      cached={cached}
      activeClaim={group.shown.some((row) => isLit(row, activeClaim)) ? activeClaim : null}
      onToggleApart={onToggleApart}
    />
  ))
}

const RowGroup = memo(function RowGroup({ group, ...texts }: Texts & { group: Group }) {
  const { original, cached, activeClaim, onToggleApart } = texts
  return (
    <div className={`facing-group ${linesClass(longerSides(group, texts), 'beside')}`}>
      {group.shown.map((shown) => (
        <FacingRow
          key={shown.row.id}
          shown={shown}
          original={original}
          cached={cached}
          activeClaim={isLit(shown, activeClaim) ? activeClaim : null}
          onToggleApart={onToggleApart}
        />
      ))}
    </div>
  )
})

/** What takes up the rows' height: of each row the longer side. */
function longerSides({ shown }: Group, { original, cached }: Pick<Texts, 'original' | 'cached'>) {
  return shown.map(({ row: { fromA, toA, fromB, toB } }) =>
    toA - fromA > toB - fromB ? original.text.slice(fromA, toA) : cached.text.slice(fromB, toB),
  )
}

function isLit({ passages }: ShownRow, claim: number | null): boolean {
  return claim !== null && passages.some((mark) => mark.kind === 'passage' && mark.claim === claim)
}

function FoldedRows(props: ComparedTexts & { groups: readonly Group[] }) {
  const [isOpen, setIsOpen] = useState(false)
  const rowsId = useId()
  const count = props.groups.reduce((sum, { shown }) => sum + shown.length, 0)
  return (
    <>
      <div role="row" className="py-3">
        <div role="cell" aria-colspan={2}>
          <FoldButton
            name={isOpen ? words.foldRows(count) : words.showRows(count)}
            isOpen={isOpen}
            controls={rowsId}
            onToggle={() => setIsOpen(!isOpen)}
          />
        </div>
      </div>
      <div id={rowsId} role="rowgroup" hidden={!isOpen}>
        {isOpen && <Rows {...props} />}
      </div>
    </>
  )
}
