import { Fragment, memo } from 'react'
import type { Finding, Row } from '../bundle/comparison.ts'
import { rowId } from './anchors.ts'
import { Blocks } from './blocks.tsx'
import type { ComparedTexts } from './compared-texts.ts'
import { nameOf, noteOf } from './differences.ts'
import { type FlowBlock, flowOf, type FlowRun, isParted } from './flow.ts'
import { FindingNotes, findingsWithin } from './finding-notes.tsx'
import { MovedNote } from './moved-note.tsx'
import { PieceText } from './piece-text.tsx'
import type { Mark } from './pieces.ts'
import { claimsOpening } from './prose-range.tsx'

/** Both texts merged into one column, differences marked where they stand. */
export const FlowColumn = memo(function FlowColumn(props: ComparedTexts) {
  const { original, cached, rows, findings, passages, activeClaim, onlyChanges } = props
  const flow = flowOf(original, cached, rows, passages)
  const shown = onlyChanges ? flow.filter((block) => holdsChange(block, rows)) : flow
  return (
    <div className="prose mx-auto max-w-measure">
      <Blocks
        blocks={shown.map(({ block, runs }, index) => ({
          key: index,
          block,
          begins: true,
          notes: (
            <FindingNotes
              findings={findingsOf(runs, findings, rows)}
              original={original}
              cached={cached}
            />
          ),
          content: runs.map((run, at) => (
            <Run
              key={at}
              run={run}
              row={rows[run.row]!}
              note={run.isFirst ? noteOf(rows, run.row) : null}
              passages={passages}
              activeClaim={activeClaim}
            />
          )),
        }))}
      />
    </div>
  )
})

/** What to look at in a block; a passage that moved within it is there with both its ends. */
function findingsOf(
  runs: readonly FlowRun[],
  findings: readonly Finding[],
  rows: readonly Row[],
): Finding[] {
  const begun = runs.filter(({ isFirst }) => isFirst)
  return [...new Set(begun.flatMap(({ row }) => findingsWithin(findings, rows[row]!, rows)))]
}

function holdsChange({ runs }: FlowBlock, rows: readonly Row[]): boolean {
  return runs.some((run) => rows[run.row]!.kind !== 'same')
}

type RunProps = {
  run: FlowRun
  row: Row
  note: string | null
  passages: readonly Mark[]
  activeClaim: number | null
}

function Run({ run, row, note, passages, activeClaim }: RunProps) {
  const pieces = run.pieces.map((piece, index) => (
    <Fragment key={index}>
      {isParted(run.pieces[index - 1], piece) && ' '}
      <PieceText
        piece={piece}
        text={piece.side === 'cached' ? 0 : null}
        opening={piece.side === 'cached' ? claimsOpening(passages, piece.from) : []}
        activeClaim={activeClaim}
      />
    </Fragment>
  ))
  if (row.kind === 'same') return pieces
  return (
    <span
      id={run.isFirst ? rowId(run.row) : undefined}
      tabIndex={run.isFirst ? -1 : undefined}
      className={row.kind === 'moved' ? 'difference moved' : 'difference'}
    >
      {/* At the end of its block a sentence has no space of its own to part it from the next. */}
      {row.kind !== 'changed' && ' '}
      {/* What is said of a text has a direction of its own, lest it decide the text's. */}
      {run.isFirst && (
        <span dir="ltr" className="sr-only">
          {nameOf(row)}:{' '}
        </span>
      )}
      {run.isFirst && row.kind === 'moved' && <MovedNote row={row} />}
      {note !== null && (
        <span dir="ltr" className="flow-note">
          {note}{' '}
        </span>
      )}
      {pieces}
      {row.kind !== 'changed' && ' '}
    </span>
  )
}
