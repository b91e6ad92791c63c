import type { Finding } from '../bundle/comparison.ts'
import { CommandButton } from '../commands/command-button.tsx'
import { useCommand } from '../commands/offers.ts'
import * as words from '../words/article.tsx'
import { rowsOfDifference, stopAt } from './differences.ts'
import { entryName } from './entry-name.ts'
import type { Walk } from './use-walk.ts'
import { type PairedRow, rowWithId } from './weak-rows.ts'

type Props = { rows: readonly PairedRow[]; findings: readonly Finding[]; walk: Walk }

/** Steps through the differences on the page, by button and by key; at the last one it stops and says so. */
export function DifferenceSteps(props: Props) {
  const { stops, step } = props.walk
  const canStep = stops.length > 0
  useCommand('previousDifference', () => step(-1), canStep)
  useCommand('nextDifference', () => step(1), canStep)

  if (!canStep) return <p className="meta">{words.noDifferences}</p>
  return (
    <div className="toolbar-steps flex items-center gap-1.5">
      <CommandButton id="previousDifference" hint={words.previousDifference}>
        <span aria-hidden="true">↑</span> {words.previous}
      </CommandButton>
      <CommandButton id="nextDifference" hint={words.nextDifference}>
        <span aria-hidden="true">↓</span> {words.next}
      </CommandButton>
      <p role="status" className="toolbar-note meta">
        <span className="line-clamp-2">{message(props)}</span>
      </p>
    </div>
  )
}

function message({ rows, findings, walk: { stops, at, end } }: Props): string {
  const stop = stopAt(rows, at)
  const index = rows.findIndex(({ id }) => id === stop)
  const place = stop === null ? -1 : stops.indexOf(stop)
  const isTypography = rowWithId(rows, stops[0]!)?.kind === 'same'
  if (place < 0 && end !== null) return end === 'after' ? words.noneAfter : words.noneBefore
  if (place < 0 && isTypography) return words.typographyAlone(stops.length)
  if (place < 0) return words.differences(stops.length)
  if (end === 'after') return words.isLast(place + 1, stops.length)
  if (end === 'before') return words.isFirst(place + 1, stops.length)
  const name = entryName(rowsOfDifference(rows, index), findings, rows)
  return words.isAt(place + 1, stops.length, name)
}
