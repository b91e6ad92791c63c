import { memo } from 'react'
import { rowId } from './anchors.ts'
import { isTypographic, nameOf } from './differences.ts'
import type { FlowPiece, FlowRun } from './flow.ts'
import { MovedNote } from './moved-note.tsx'
import { PairingNote } from './pairing-note.tsx'
import { PieceText } from './piece-text.tsx'
import type { Mark } from './pieces.ts'
import { claimsOpening } from './prose-range.tsx'
import type { PairedRow } from './weak-rows.ts'

type Props = {
  run: FlowRun
  row: PairedRow
  note: string | null
  passages: readonly Mark[]
  activeClaim: number | null
  onToggleApart: (row: number) => void
}

/** As much of a row as stands within one block of the merged column. */
export const FlowRunText = memo(function FlowRunText(props: Props) {
  const { run, row, note, passages, activeClaim, onToggleApart } = props
  const id = run.isFirst ? rowId(run.row) : undefined
  const pieces = run.pieces.map((piece, index) => (
    <FlowPieceText key={index} piece={piece} passages={passages} activeClaim={activeClaim} />
  ))
  if (row.kind === 'same' && !isTypographic(row))
    return id === undefined ? pieces : <span id={id}>{pieces}</span>
  return (
    <span
      id={id}
      tabIndex={run.isFirst ? -1 : undefined}
      className={row.kind === 'moved' ? 'difference moved' : 'difference'}
      data-weak={row.pairing === 'weak' ? '' : undefined}
    >
      {/* What is said of a text has a direction of its own, lest it decide the text's. */}
      {run.isFirst && (
        <span dir="ltr" className="sr-only">
          {nameOf(row)}:{' '}
        </span>
      )}
      {run.isFirst && row.kind === 'moved' && (
        <>
          <MovedNote row={row} />{' '}
        </>
      )}
      {note !== null && (
        <span dir="ltr" className="flow-note">
          {note}{' '}
        </span>
      )}
      {run.isFirst && row.pairing !== 'firm' && (
        <>
          <PairingNote pairing={row.pairing} onToggle={() => onToggleApart(run.row)} />{' '}
        </>
      )}
      {pieces}
    </span>
  )
})

type PieceProps = Pick<Props, 'passages' | 'activeClaim'> & { piece: FlowPiece }

function FlowPieceText({ piece, passages, activeClaim }: PieceProps) {
  const { edit, side, from } = piece
  if (edit === 'neither')
    return (
      <ins className="no-underline">
        <del className="no-underline"> </del>
      </ins>
    )
  return (
    <PieceText
      piece={{ ...piece, edit }}
      text={side === 'cached' ? 0 : null}
      opening={side === 'cached' ? claimsOpening(passages, from) : []}
      activeClaim={activeClaim}
    />
  )
}
