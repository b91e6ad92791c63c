import { memo } from 'react'
import type { Prose } from '../bundle/prose.ts'
import * as words from '../words/article.tsx'
import { rowId } from './anchors.ts'
import { FindingNotes } from './finding-notes.tsx'
import type { FlowPiece, FlowRun } from './flow.ts'
import { FlowRowNotes } from './flow-row-notes.tsx'
import { PieceText } from './piece-text.tsx'
import type { ShownRow } from './shown-rows.ts'

type Props = {
  run: FlowRun
  /** Whether it is code, in whose lines nothing may stand but itself. */
  isCode: boolean
  shown: ShownRow
  original: Prose
  cached: Prose
  activeClaim: number | null
  onToggleApart: (row: number) => void
}

/** As much of a row as stands within one block of the merged column, with what is said of it beside it. */
export const FlowRunText = memo(function FlowRunText(props: Props) {
  const { run, isCode, shown, original, cached, activeClaim, onToggleApart } = props
  const { row, name, findings } = shown
  const { isFirst } = run
  const id = isFirst ? rowId(row.id) : undefined
  const pieces = run.pieces.map((piece, index) => (
    <FlowPieceText key={index} piece={piece} activeClaim={activeClaim} />
  ))
  if (name === null)
    return id === undefined ? (
      pieces
    ) : (
      <span id={id}>
        {!isCode && <FlowRowNotes shown={shown} onToggleApart={onToggleApart} />}
        {pieces}
      </span>
    )
  return (
    <span
      id={id}
      tabIndex={isFirst ? -1 : undefined}
      className={row.kind === 'moved' ? 'difference moved' : 'difference'}
      data-weak={row.pairing === 'weak' ? '' : undefined}
      data-end={row.kind === 'moved' ? row.side : undefined}
    >
      {/* What is said of a text has a direction of its own, lest it decide the text's. */}
      {isFirst && (
        <>
          <span dir="ltr" className="sr-only">
            {words.named(name)}
          </span>
          {!isCode && <FlowRowNotes shown={shown} onToggleApart={onToggleApart} />}
        </>
      )}
      {pieces}
      {isFirst && !isCode && findings.length > 0 && (
        <>
          <FindingNotes beside findings={findings} original={original} cached={cached} />{' '}
        </>
      )}
    </span>
  )
})

type PieceProps = Pick<Props, 'activeClaim'> & { piece: FlowPiece }

function FlowPieceText({ piece, activeClaim }: PieceProps) {
  const { edit, side } = piece
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
      activeClaim={activeClaim}
    />
  )
}
