import { memo, useId, useMemo, useState } from 'react'
import * as words from '../words/article.tsx'
import { Blocks } from './blocks.tsx'
import type { ComparedTexts } from './compared-texts.ts'
import { standOut } from './differences.ts'
import { FindingNotes } from './finding-notes.tsx'
import { type FlowBlock, flowOf } from './flow.ts'
import { FlowRowNotes } from './flow-row-notes.tsx'
import { FlowRunText } from './flow-run-text.tsx'
import { FoldButton } from './fold-button.tsx'
import { stretchesOf } from './foldings.ts'
import { isLitIn, wordsBesideNumbers } from './prose-range.tsx'
import { type ShownRow, shownRows } from './shown-rows.ts'

/** Both texts merged into one column, differences marked where they stand. */
export const FlowColumn = memo(function FlowColumn(props: ComparedTexts) {
  const { original, cached, rows, findings, passages, onlyChanges } = props
  const flow = useMemo(
    () => flowOf(original, cached, rows, passages),
    [original, cached, rows, passages],
  )
  const shown = useMemo(() => shownRows(rows, findings, passages), [rows, findings, passages])
  const standsOut = standOut(rows)
  const stretches = stretchesOf(
    flow,
    ({ runs }) => onlyChanges && !runs.some(({ row }) => standsOut(rows[row]!)),
  )
  return (
    <div className="prose prose-long max-w-measure">
      {stretches.map(({ kind, from, to }) => {
        const stretch = { ...props, shown, blocks: flow.slice(from, to) }
        return kind === 'folded' ? (
          <FoldedBlocks key={from} {...stretch} />
        ) : (
          <FlowBlocks key={from} {...stretch} />
        )
      })}
    </div>
  )
})

type Stretch = ComparedTexts & { shown: readonly ShownRow[]; blocks: readonly FlowBlock[] }

function FlowBlocks({ blocks, shown, ...texts }: Stretch) {
  const { original, cached, activeClaim, onToggleApart } = texts
  return (
    <Blocks
      blocks={blocks.map(({ block, runs }, index) => ({
        key: index,
        block,
        text: runs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''),
        begins: true,
        label: wordsBesideNumbers(
          block,
          runs.flatMap(({ pieces }) => pieces),
        ),
        content: runs.map((run, at) => (
          <FlowRunText
            key={at}
            run={run}
            isCode={block.kind === 'code'}
            shown={shown[run.row]!}
            original={original}
            cached={cached}
            activeClaim={isLitIn(run.pieces, activeClaim) ? activeClaim : null}
            onToggleApart={onToggleApart}
          />
        )),
        after:
          block.kind === 'code' &&
          runs
            .filter(({ row, isFirst }) => isFirst && shown[row]!.name !== null)
            .map(({ row }) => (
              <CodeNotes
                key={row}
                shown={shown[row]!}
                original={original}
                cached={cached}
                onToggleApart={onToggleApart}
              />
            )),
      }))}
    />
  )
}

type NotesProps = Pick<ComparedTexts, 'original' | 'cached'> & {
  shown: ShownRow
  onToggleApart: (row: number) => void
}

/** What is said of a row of code stands below the code. */
function CodeNotes({ shown, original, cached, onToggleApart }: NotesProps) {
  return (
    <div className="empty:hidden">
      <FlowRowNotes shown={shown} onToggleApart={onToggleApart} />
      <FindingNotes findings={shown.findings} original={original} cached={cached} />
    </div>
  )
}

function FoldedBlocks(stretch: Stretch) {
  const [isOpen, setIsOpen] = useState(false)
  const blocksId = useId()
  const count = stretch.blocks.length
  return (
    <>
      <p>
        <FoldButton
          name={isOpen ? words.foldParagraphs(count) : words.showParagraphs(count)}
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
