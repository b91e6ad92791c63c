import { useEffect, useEffectEvent } from 'react'
import { inFigures } from '../ui/in-figures.ts'
import { isChord } from '../ui/is-chord.ts'
import { isTyping } from '../ui/is-typing.ts'
import { KeyCap } from '../ui/key-cap.tsx'
import { nameOf } from './differences.ts'
import { counted } from './word-counts.ts'
import type { Walk } from './use-walk.ts'
import type { PairedRow } from './weak-rows.ts'

type Props = { rows: readonly PairedRow[]; walk: Walk }

/** Steps through the differences on the page, by button and by key; at the last one it stops and says so. */
export function DifferenceSteps({ rows, walk }: Props) {
  const { stops, step } = walk
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const by = stepOfKey(event)
    if (by === null || stops.length === 0) return
    event.preventDefault()
    step(by)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  if (stops.length === 0) return <p className="meta">No differences</p>
  return (
    <div className="toolbar-steps flex items-center gap-1.5">
      <button
        type="button"
        className="control"
        title="Previous difference: [ or Shift+F7"
        aria-keyshortcuts="[ Shift+F7"
        onClick={() => step(-1)}
      >
        <span aria-hidden="true">↑</span> Previous <KeyCap>[</KeyCap>
      </button>
      <button
        type="button"
        className="control"
        title="Next difference: ] or F7"
        aria-keyshortcuts="] F7"
        onClick={() => step(1)}
      >
        <span aria-hidden="true">↓</span> Next <KeyCap>]</KeyCap>
      </button>
      <p role="status" className="ms-1 meta">
        {message(rows, walk)}
      </p>
    </div>
  )
}

function message(rows: readonly PairedRow[], { stops, at, end }: Walk): string {
  const place = at === null ? -1 : stops.indexOf(at)
  const isTypography = rows[stops[0]!]!.kind === 'same'
  if (place < 0 && end !== null)
    return end === 'after' ? 'No difference after this' : 'No difference before this'
  if (place < 0 && isTypography)
    return `No differences but typography, in ${counted(stops.length, 'place')}`
  if (place < 0) return counted(stops.length, 'difference')
  const of = `${inFigures(place + 1)} of ${inFigures(stops.length)}`
  if (end !== null) return `${of}: this is the ${end === 'after' ? 'last' : 'first'}`
  return `${of}: ${lowerFirst(nameOf(rows[at!]!))}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** "]" and F7 go on, "[" and Shift+F7 go back; chords and text fields are left alone. */
function stepOfKey(event: KeyboardEvent): 1 | -1 | null {
  if (isChord(event) || isTyping(event.target)) return null
  if (event.key === ']') return 1
  if (event.key === '[') return -1
  if (event.key === 'F7') return event.shiftKey ? -1 : 1
  return null
}
