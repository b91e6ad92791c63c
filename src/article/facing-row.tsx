import { memo, type ReactNode, useMemo } from 'react'
import type { Prose } from '../bundle/prose.ts'
import * as words from '../words/article.tsx'
import { rowId } from './anchors.ts'
import { rangesWithin } from './ranges-within.ts'
import { FindingNotes } from './finding-notes.tsx'
import { MovedNote } from './moved-note.tsx'
import { hasPairingNote, PairingNote } from './pairing-note.tsx'
import { ProseRange } from './prose-range.tsx'
import { editsOf } from './row-marks.ts'
import { RepeatedNote, RowNote } from './row-note.tsx'
import type { ShownRow } from './shown-rows.ts'
import { withIndents } from './with-indents.ts'

type Props = {
  shown: ShownRow
  original: Prose
  cached: Prose
  activeClaim: number | null
  onToggleApart: (row: number) => void
}

/** One row of the facing pages: what stands in the original, and what stands for it in the copy. */
export const FacingRow = memo(function FacingRow(props: Props) {
  const { shown, original, cached, activeClaim, onToggleApart } = props
  const { row, name, passages, findings, movesOn, repeatedBy } = shown
  const moved = row.kind === 'moved' && !movesOn ? row.side : null
  const edits = useMemo(() => editsOf(row), [row])
  const marks = useMemo(() => [...edits.cached, ...passages], [edits, passages])
  const [inA, inB] = [
    withIndents(original, row.fromA, row.toA),
    withIndents(cached, row.fromB, row.toB),
  ]
  const opens = opensBlock(original, row.fromA, row.toA) || opensBlock(cached, row.fromB, row.toB)
  const note = shown.note !== null && (
    <Note>
      <RowNote shown={shown} />
    </Note>
  )
  const repeats = (
    <Note>
      <RepeatedNote shown={shown} />
    </Note>
  )
  // What is said of both sides stands below the one that has words here.
  const isOriginalEnd = row.kind === 'moved' && row.side === 'original'
  const ofBoth = (
    <>
      <FindingNotes findings={findings} original={original} cached={cached} />
      {hasPairingNote(row) && (
        <p className="leading-none">
          <PairingNote row={row} onToggle={onToggleApart} />
        </p>
      )}
    </>
  )
  return (
    <div
      role="row"
      id={rowId(row.id)}
      tabIndex={name === null ? undefined : -1}
      className={opens ? 'facing-row facing-row-opens' : 'facing-row'}
      data-kind={row.kind}
      data-nature={row.nature ?? undefined}
      data-weak={row.pairing === 'weak' ? '' : undefined}
    >
      <div role="cell" className="min-w-0">
        {name !== null && <span className="sr-only">{words.named(name)}</span>}
        {moved === 'original' && (
          <p className="leading-none">
            <MovedNote shown={shown} />
          </p>
        )}
        {row.kind === 'only-cached' && note}
        {row.toA > row.fromA && (
          <div className="prose">
            <ProseRange prose={original} {...inA} marks={edits.original} />
          </div>
        )}
        {repeatedBy?.side === 'original' && repeats}
        {isOriginalEnd && ofBoth}
      </div>
      <div role="cell" className="min-w-0">
        {moved === 'cached' && (
          <p className="leading-none">
            <MovedNote shown={shown} />
          </p>
        )}
        {row.toB > row.fromB && (
          <div className="prose">
            <ProseRange prose={cached} {...inB} marks={marks} text={0} activeClaim={activeClaim} />
          </div>
        )}
        {row.kind !== 'only-cached' && note}
        {repeatedBy?.side === 'cached' && repeats}
        {!isOriginalEnd && ofBoth}
      </div>
    </div>
  )
})

/** A note of a row, in a line of its own. */
function Note({ children }: { children: ReactNode }) {
  return <p className="meta">{children}</p>
}

/** Whether a block of the text begins within the range: there the pages leave a space. */
function opensBlock({ blocks }: Prose, from: number, to: number): boolean {
  return rangesWithin(blocks, from, to).some((block) => block.from >= from)
}
