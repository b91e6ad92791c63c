import { memo, useId, useMemo, useState } from 'react'
import type { Finding } from '../bundle/comparison.ts'
import { Blocks } from './blocks.tsx'
import type { ComparedTexts } from './compared-texts.ts'
import { noteOf } from './differences.ts'
import { type FlowBlock, flowOf } from './flow.ts'
import { FlowRunText } from './flow-run-text.tsx'
import { FindingNotes, findingsWithin } from './finding-notes.tsx'
import { FoldButton } from './fold-button.tsx'
import { stretchesOf } from './foldings.ts'
import { isLitIn } from './prose-range.tsx'
import type { PairedRow } from './weak-rows.ts'

/** Both texts merged into one column, differences marked where they stand. */
export const FlowColumn = memo(function FlowColumn(props: ComparedTexts) {
  const { original, cached, rows, findings, passages, onlyChanges, stops } = props
  const flow = useMemo(
    () =>
      flowOf(original, cached, rows, passages).map((block) => ({
        ...block,
        findings: findingsOf(block, findings, rows),
      })),
    [original, cached, rows, findings, passages],
  )
  const stretches = stretchesOf(
    flow,
    ({ runs }) => onlyChanges && !runs.some(({ row }) => stops.has(row)),
  )
  return (
    <div className="prose prose-long max-w-measure">
      {stretches.map(({ kind, from, to }) => {
        const stretch = { ...props, blocks: flow.slice(from, to) }
        return kind === 'folded' ? (
          <FoldedBlocks key={from} {...stretch} />
        ) : (
          <FlowBlocks key={from} {...stretch} />
        )
      })}
    </div>
  )
})

type ShownBlock = FlowBlock & { findings: readonly Finding[] }
type Stretch = ComparedTexts & { blocks: readonly ShownBlock[] }

function FlowBlocks({ blocks, ...texts }: Stretch) {
  const { original, cached, rows, passages, activeClaim, onToggleApart } = texts
  return (
    <Blocks
      blocks={blocks.map(({ block, runs, findings }, index) => ({
        key: index,
        block,
        text: runs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''),
        begins: true,
        notes: <FindingNotes findings={findings} original={original} cached={cached} />,
        content: runs.map((run, at) => (
          <FlowRunText
            key={at}
            run={run}
            row={rows[run.row]!}
            note={run.isFirst ? noteOf(rows, run.row) : null}
            passages={passages}
            activeClaim={isLitIn(run.pieces, activeClaim) ? activeClaim : null}
            onToggleApart={onToggleApart}
          />
        )),
      }))}
    />
  )
}

function FoldedBlocks(stretch: Stretch) {
  const [isOpen, setIsOpen] = useState(false)
  const blocksId = useId()
  return (
    <>
      <p>
        <FoldButton
          one="paragraph"
          many="paragraphs"
          count={stretch.blocks.length}
          isOpen={isOpen}
          controls={blocksId}
          onToggle={() => setIsOpen(!isOpen)}
        />
      </p>
      <div id={blocksId} className="prose prose-long" hidden={!isOpen}>
        {isOpen && <FlowBlocks {...stretch} />}
      </div>
    </>
  )
}

/** What to look at in a block; a passage that moved within it is there with both its ends. */
function findingsOf(
  { runs }: FlowBlock,
  findings: readonly Finding[],
  rows: readonly PairedRow[],
): Finding[] {
  const begun = runs.filter(({ isFirst }) => isFirst)
  return [...new Set(begun.flatMap(({ row }) => findingsWithin(findings, rows[row]!, rows)))]
}
