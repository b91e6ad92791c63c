import { memo, useMemo } from 'react'
import type { Finding } from '../bundle/comparison.ts'
import type { Prose } from '../bundle/prose.ts'
import { rowId } from './anchors.ts'
import { blocksWithin } from './blocks-within.ts'
import { FindingNotes } from './finding-notes.tsx'
import { MovedNote } from './moved-note.tsx'
import { PairingNote } from './pairing-note.tsx'
import type { Mark } from './pieces.ts'
import { ProseRange } from './prose-range.tsx'
import { editsOf } from './row-marks.ts'
import type { PairedRow } from './weak-rows.ts'
import { withIndents } from './with-indents.ts'

type Props = {
  index: number
  row: PairedRow
  /** What kind of difference it is; null where nothing differs. */
  name: string | null
  original: Prose
  cached: Prose
  passages: readonly Mark[]
  activeClaim: number | null
  findings: readonly Finding[]
  /** What is said of the row besides: see `noteOf`. */
  note: string | null
  /** Whether it moved along with the row before it. */
  movesOn: boolean
  onToggleApart: (index: number) => void
}

/** One row of the facing pages: what stands in the original, and what stands for it in the copy. */
export const FacingRow = memo(function FacingRow(props: Props) {
  const { index, row, name, original, cached, passages, activeClaim, findings, note, movesOn } =
    props
  const saysMoved = row.kind === 'moved' && !movesOn
  const edits = useMemo(() => editsOf(row), [row])
  const marks = useMemo(() => [...edits.cached, ...passages], [edits, passages])
  const [inA, inB] = [
    withIndents(original, row.fromA, row.toA),
    withIndents(cached, row.fromB, row.toB),
  ]
  const opens = opensBlock(original, row.fromA, row.toA) || opensBlock(cached, row.fromB, row.toB)
  return (
    <div
      role="row"
      id={rowId(index)}
      tabIndex={name === null ? undefined : -1}
      className={opens ? 'facing-row facing-row-opens' : 'facing-row'}
      data-kind={row.kind}
      data-nature={row.nature ?? undefined}
      data-weak={row.pairing === 'weak' ? '' : undefined}
      data-apart={row.kind === 'changed' && row.pairing === 'apart' ? '' : undefined}
    >
      <div role="cell" className="min-w-0">
        {name !== null && <span className="sr-only">{name}: </span>}
        {saysMoved && row.side === 'original' && <MovedNote row={row} />}
        {row.kind === 'only-cached' && <RowNote note={note} />}
        {row.toA > row.fromA && (
          <div className="prose">
            <ProseRange prose={original} {...inA} marks={edits.original} />
          </div>
        )}
      </div>
      <div role="cell" className="min-w-0">
        {saysMoved && row.side === 'cached' && <MovedNote row={row} />}
        {row.toB > row.fromB && (
          <div className="prose">
            <ProseRange prose={cached} {...inB} marks={marks} text={0} activeClaim={activeClaim} />
          </div>
        )}
        {row.kind !== 'only-cached' && <RowNote note={note} />}
        <FindingNotes findings={findings} original={original} cached={cached} />
        {row.pairing !== 'firm' && (
          <p className="leading-none">
            <PairingNote pairing={row.pairing} onToggle={() => props.onToggleApart(index)} />
          </p>
        )}
      </div>
    </div>
  )
})

/** What is said of a row to those who see it; its name says the same to a screen reader. */
function RowNote({ note }: { note: string | null }) {
  return (
    note !== null && (
      <p aria-hidden="true" className="meta">
        {note}
      </p>
    )
  )
}

/** Whether a block of the text begins within the range: there the pages leave a space. */
function opensBlock({ blocks }: Prose, from: number, to: number): boolean {
  return blocksWithin(blocks, from, to).some((block) => block.from >= from)
}
