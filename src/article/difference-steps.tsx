import type { Finding } from '../bundle/comparison.ts'
import { CommandButton } from '../commands/command-button.tsx'
import { useCommand } from '../commands/offers.ts'
import { inFigures } from '../words/in-figures.ts'
import { rowsOfDifference, stopAt } from './differences.ts'
import { entryName } from './entry-name.ts'
import { counted } from './word-counts.ts'
import type { Walk } from './use-walk.ts'
import { type PairedRow, rowWithId } from './weak-rows.ts'

type Props = { rows: readonly PairedRow[]; findings: readonly Finding[]; walk: Walk }

/** Steps through the differences on the page, by button and by key; at the last one it stops and says so. */
export function DifferenceSteps(props: Props) {
  const { stops, step } = props.walk
  const canStep = stops.length > 0
  useCommand('previousDifference', () => step(-1), canStep)
  useCommand('nextDifference', () => step(1), canStep)

  if (!canStep) return <p className="meta">No differences</p>
  return (
    <div className="toolbar-steps flex items-center gap-1.5">
      <CommandButton id="previousDifference" hint="Previous difference">
        <span aria-hidden="true">↑</span> Previous
      </CommandButton>
      <CommandButton id="nextDifference" hint="Next difference">
        <span aria-hidden="true">↓</span> Next
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
  if (place < 0 && end !== null)
    return end === 'after' ? 'No difference after this' : 'No difference before this'
  if (place < 0 && isTypography)
    return `No differences but typography, in ${counted(stops.length, 'place')}`
  if (place < 0) return counted(stops.length, 'difference')
  const of = `${inFigures(place + 1)} of ${inFigures(stops.length)}`
  if (end !== null) return `${of}: this is the ${end === 'after' ? 'last' : 'first'}`
  return `${of}: ${lowerFirst(entryName(rowsOfDifference(rows, index), findings, rows))}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
