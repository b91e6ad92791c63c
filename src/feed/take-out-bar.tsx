import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { useCommand } from '../commands/offers.ts'
import { filesOf } from '../library/files-of.ts'
import { useKeptHandle } from '../library/kept.ts'
import { type Form, takeOutAll } from '../library/take-out.ts'
import { attempt } from '../ui/attempt.ts'
import { placeKey } from '../ui/scroll-place.ts'
import * as words from '../words/take-out-bar.ts'
import { type Chosen, setChosen, takeOutId } from './chosen.ts'
import type { Filter } from './filter.ts'
import { idsListed, mostTakenOut } from './ids-listed.ts'

export type TakeOutBarProps = {
  chosen: NonNullable<Chosen>
  filter: Filter
  facet: FacetKeys | null
}

/** What was done last: nothing, fetching so many, or having saved them, some of which the collection no longer had. */
type Standing =
  | { kind: 'choosing' }
  | { kind: 'cut' }
  | { kind: 'fetching'; come: number }
  | { kind: 'saved'; count: number; absent: number }

/** Says how many entries are chosen, and takes them out as one file. */
export function TakeOutBar({ chosen, filter, facet }: TakeOutBarProps) {
  const client = useQueryClient()
  const handle = useKeptHandle()
  const key = placeKey(useLocation())
  const [standing, setStanding] = useState<Standing>({ kind: 'choosing' })
  const [known, setKnown] = useState(chosen)
  if (known !== chosen) {
    setKnown(chosen)
    // What was said is of what was chosen then; the whole of a list is said to be cut as it is chosen.
    if (standing.kind === 'saved' || standing.kind === 'cut') setStanding({ kind: 'choosing' })
  }
  const begun = useRef(new AbortController())
  useEffect(() => () => begun.current.abort(), [])

  const chooseAll = () =>
    attempt(async () => {
      const { ids, isCut } = await idsListed(client, handle, filter, facet, key)
      setChosen(new Set([...chosen, ...ids]))
      if (isCut) setStanding({ kind: 'cut' })
    })
  const take = (form: Form) => {
    begun.current.abort()
    const { signal } = (begun.current = new AbortController())
    attempt(async () => {
      setStanding({ kind: 'fetching', come: 0 })
      try {
        const onCome = (come: number) => setStanding({ kind: 'fetching', come })
        const files = await filesOf(client, [...chosen], onCome, signal)
        takeOutAll(files, form)
        setStanding({ kind: 'saved', count: files.length, absent: chosen.size - files.length })
      } catch (error) {
        if (signal.aborted) return
        setStanding({ kind: 'choosing' })
        throw error
      }
    })
  }
  useCommand('markdown', () => take('markdown'), chosen.size > 0)
  useCommand('json', () => take('json'), chosen.size > 0)
  const end = () => {
    setChosen(null)
    document.getElementById(takeOutId)?.focus()
  }
  return (
    <div role="toolbar" aria-label={words.bar} className="quote-bar">
      <p role="status" className="min-w-28 meta">
        {saidOf(standing, chosen.size)}
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

function saidOf(standing: Standing, count: number): string {
  switch (standing.kind) {
    case 'choosing':
      return words.chosen(count)
    case 'cut':
      return words.cut(mostTakenOut)
    case 'fetching':
      return words.fetching(standing.come, count)
    case 'saved':
      return words.saved(standing.count, standing.absent)
  }
}
