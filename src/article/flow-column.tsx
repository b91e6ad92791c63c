import { memo } from 'react'
import type { Finding, Row } from '../bundle/comparison.ts'
import type { Prose } from '../bundle/prose.ts'
import { rowId } from './anchors.ts'
import { Blocks } from './blocks.tsx'
import { nameOf } from './differences.ts'
import { type FlowBlock, flowOf, type FlowRun } from './flow.ts'
import { FindingNotes, findingsWithin } from './finding-notes.tsx'
import { MovedNote } from './moved-note.tsx'
import { PieceText } from './piece-text.tsx'
import type { Mark } from './pieces.ts'
import { claimsOpening } from './prose-range.tsx'

type Props = {
  original: Prose
  cached: Prose
  rows: readonly Row[]
  findings: readonly Finding[]
  passages: readonly Mark[]
  activeClaim: number | null
  onlyChanges: boolean
}

/** Both texts merged into one column, differences marked where they stand. */
export const FlowColumn = memo(function FlowColumn(props: Props) {
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
              findings={runs
                .filter(({ isFirst }) => isFirst)
                .flatMap(({ row }) => findingsWithin(findings, rows[row]!))}
              original={original}
              cached={cached}
            />
          ),
          content: runs.map((run, at) => (
            <Run
              key={at}
              run={run}
              row={rows[run.row]!}
              passages={passages}
              activeClaim={activeClaim}
            />
          )),
        }))}
      />
    </div>
  )
})

function holdsChange({ runs }: FlowBlock, rows: readonly Row[]): boolean {
  return runs.some((run) => rows[run.row]!.kind !== 'same')
}

type RunProps = {
  run: FlowRun
  row: Row
  passages: readonly Mark[]
  activeClaim: number | null
}

function Run({ run, row, passages, activeClaim }: RunProps) {
  const pieces = run.pieces.map((piece, index) => (
    <PieceText
      key={index}
      piece={piece}
      text={piece.side === 'cached' ? 0 : null}
      opening={piece.side === 'cached' ? claimsOpening(passages, piece.from) : []}
      activeClaim={activeClaim}
    />
  ))
  if (row.kind === 'same') return pieces
  return (
    <span
      id={run.isFirst ? rowId(run.row) : undefined}
      tabIndex={run.isFirst ? -1 : undefined}
      className={row.kind === 'moved' ? 'difference moved' : 'difference'}
    >
      {run.isFirst && <span className="sr-only">{nameOf(row)}: </span>}
      {run.isFirst && row.kind === 'moved' && <MovedNote row={row} />}
      {/* At the end of its block a sentence has no space of its own to part it from the next. */}
      {row.kind !== 'changed' && ' '}
      {pieces}
      {row.kind !== 'changed' && ' '}
    </span>
  )
}
