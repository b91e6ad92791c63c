import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { useCommand } from '../commands/offers.ts'
import { filesOf } from '../library/files-of.ts'
import { useKeptHandle } from '../library/kept.ts'
import { type Form, takeOutAll } from '../library/take-out.ts'
import { attempt } from '../ui/attempt.ts'
import { placeKey } from '../ui/scroll-place.ts'
import * as words from '../words/take-out-bar.ts'
import { addChosen, type Chosen, mostChosen, setChosen, takeOutId } from './chosen.ts'
import type { Filter } from './filter.ts'
import { idsListed } from './ids-listed.ts'

export type TakeOutBarProps = {
  chosen: Choice
  filter: Filter
  facet: FacetKeys | null
  /** How many entries the collection has. */
  total: number
}

type Choice = NonNullable<Chosen>

/** What was done last: nothing, fetching so many, or having saved so many of a choice, as long as that stands. */
type Standing =
  | { kind: 'choosing' }
  | { kind: 'fetching'; come: number; count: number }
  | { kind: 'saved'; of: Choice; count: number }

/** Says how many entries are chosen, and takes them out as one file. */
export function TakeOutBar({ chosen, filter, facet, total }: TakeOutBarProps) {
  const client = useQueryClient()
  const handle = useKeptHandle()
  const place = placeKey(useLocation())
  const [standing, setStanding] = useState<Standing>({ kind: 'choosing' })
  const taking = useRef<AbortController | null>(null)
  useEffect(() => () => taking.current?.abort(), [])

  const chooseAll = () =>
    attempt(async () => addChosen(await idsListed(client, handle, { filter, facet, total, place })))
  const take = (form: Form) =>
    attempt(async () => {
      taking.current?.abort()
      const { signal } = (taking.current = new AbortController())
      const count = chosen.size
      const onCome = (come: number) => setStanding({ kind: 'fetching', come, count })
      onCome(0)
      try {
        const files = await filesOf(client, [...chosen], onCome, signal)
        takeOutAll(files, form)
        setStanding({ kind: 'saved', of: chosen, count: files.length })
      } catch (error) {
        if (signal.aborted) return
        setStanding({ kind: 'choosing' })
        throw error
      }
    })
  useCommand('markdown', () => take('markdown'), chosen.size > 0)
  useCommand('json', () => take('json'), chosen.size > 0)
  const end = () => {
    setChosen(null)
    document.getElementById(takeOutId)?.focus()
  }
  const onEscape = useEffectEvent(({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented && !document.querySelector('dialog[open]')) end()
  })
  useEffect(() => {
    const escape = (event: KeyboardEvent) => onEscape(event)
    window.addEventListener('keydown', escape)
    return () => window.removeEventListener('keydown', escape)
  }, [])
  return (
    <div role="toolbar" aria-label={words.bar} className="quote-bar">
      <p role="status" className="min-w-28 meta">
        {saidOf(standing, chosen)}
      </p>
      <button type="button" className="control" onClick={chooseAll}>
        {words.chooseAll}
      </button>
      {(['markdown', 'json'] as const).map((form) => (
        <button
          key={form}
          type="button"
          className="control"
          disabled={chosen.size === 0}
          onClick={() => take(form)}
        >
          {words.save[form]}
        </button>
      ))}
      <button type="button" className="control" onClick={end}>
        {words.done}
      </button>
    </div>
  )
}

function saidOf(standing: Standing, chosen: Choice): string {
  if (standing.kind === 'fetching') return words.fetching(standing.come, standing.count)
  if (standing.kind === 'saved' && standing.of === chosen)
    return words.saved(standing.count, chosen.size - standing.count)
  return chosen.size < mostChosen ? words.chosen(chosen.size) : words.full(mostChosen)
}
