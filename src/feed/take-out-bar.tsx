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
  chosen: Choice
  filter: Filter
  facet: FacetKeys | null
}

type Choice = NonNullable<Chosen>

/**
 * What was done last: nothing, fetching so many, or of a choice, as long as that stands, that a list had more than it,
 * or that so many were saved, without those that the collection no longer has.
 */
type Standing =
  | { kind: 'choosing' }
  | { kind: 'fetching'; come: number; count: number }
  | { kind: 'cut'; of: Choice }
  | { kind: 'saved'; of: Choice; count: number }

/** Says how many entries are chosen, and takes them out as one file. */
export function TakeOutBar({ chosen, filter, facet }: TakeOutBarProps) {
  const client = useQueryClient()
  const handle = useKeptHandle()
  const key = placeKey(useLocation())
  const [standing, setStanding] = useState<Standing>({ kind: 'choosing' })
  const begun = useRef(new AbortController())
  useEffect(() => () => begun.current.abort(), [])

  const chooseAll = () =>
    attempt(async () => {
      const { ids, isCut } = await idsListed(client, handle, filter, facet, key)
      const all = new Set([...chosen, ...ids])
      setChosen(all)
      if (isCut) setStanding({ kind: 'cut', of: all })
    })
  const take = (form: Form) => {
    begun.current.abort()
    const { signal } = (begun.current = new AbortController())
    attempt(async () => {
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
  if ('of' in standing && standing.of !== chosen) return words.chosen(chosen.size)
  switch (standing.kind) {
    case 'choosing':
      return words.chosen(chosen.size)
    case 'fetching':
      return words.fetching(standing.come, standing.count)
    case 'cut':
      return words.cut(mostTakenOut)
    case 'saved':
      return words.saved(standing.count, chosen.size - standing.count)
  }
}
