import { useEffect, useEffectEvent, useState } from 'react'
import type { Row } from '../bundle/comparison.ts'
import { differencesIn, nameOf, stepFrom } from './differences.ts'
import { inFigures } from '../ui/in-figures.ts'
import { isChord } from '../ui/is-chord.ts'
import { isTyping } from '../ui/is-typing.ts'
import { showRow } from './show-row.ts'

/** Steps through the differences on the page, by button and by key; at the last one it stops and says so. */
export function DifferenceSteps({ rows }: { rows: readonly Row[] }) {
  const differences = differencesIn(rows)
  const [current, setCurrent] = useState<number | null>(null)
  const [end, setEnd] = useState<'first' | 'last' | null>(null)

  const step = (by: 1 | -1) => {
    const next = stepFrom(differences, current, by)
    setEnd(next !== null ? null : by === 1 ? 'last' : 'first')
    if (next === null) return
    setCurrent(next)
    showRow(next)
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const by = stepOfKey(event)
    if (by === null) return
    event.preventDefault()
    step(by)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  if (differences.length === 0) return <p className="meta">No differences</p>
  return (
    <div className="toolbar-steps flex items-center gap-1.5">
      <button type="button" className="control" aria-keyshortcuts="[" onClick={() => step(-1)}>
        <span aria-hidden="true">↑</span> Previous
      </button>
      <button type="button" className="control" aria-keyshortcuts="]" onClick={() => step(1)}>
        <span aria-hidden="true">↓</span> Next
      </button>
      <p role="status" className="ms-1 meta">
        {message(rows, differences, current, end)}
      </p>
    </div>
  )
}

function message(
  rows: readonly Row[],
  differences: readonly number[],
  current: number | null,
  end: 'first' | 'last' | null,
): string {
  if (current === null)
    return differences.length === 1
      ? '1 difference'
      : `${inFigures(differences.length)} differences`
  const place = differences.indexOf(current)
  if (end !== null) return `This is the ${end}`
  return `${inFigures(place + 1)} of ${inFigures(differences.length)}: ${lowerFirst(nameOf(rows[current]!))}`
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
