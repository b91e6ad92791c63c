import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { attempt } from '../ui/attempt.ts'
import { useKeptHandle } from '../library/kept.ts'
import * as words from '../words/mark-menu.ts'
import { daysBefore, markRead } from './mark-read.ts'

export type MarkChoicesProps = {
  /** How many entries the list has, if that is known. */
  count: number | null
  /** The reader's day, "2026-05-08". */
  today: string
  facet: FacetKeys
  /** How many entries the collection has. */
  total: number
  /** Whether it was opened to mark all there is, so that it asks at once. */
  asksAtOnce: boolean
  close: () => void
}

const ages = [
  { name: words.olderThanDay, days: 1 },
  { name: words.olderThanWeek, days: 7 },
  { name: words.olderThanFourWeeks, days: 28 },
]

/** Ways to mark many entries as read at once. For all of them it asks first. */
export function MarkChoices({ count, today, facet, total, asksAtOnce, close }: MarkChoicesProps) {
  const client = useQueryClient()
  const handle = useKeptHandle()
  const [asks, setAsks] = useState(asksAtOnce)
  const onMark = (scope: { before?: string }) =>
    attempt(() => markRead(client, handle, total, { facet, ...scope }).then(close))
  if (asks)
    return (
      <div role="group" aria-label={words.asks} className="flex flex-col gap-2 p-2">
        <p>{words.question(count)}</p>
        <p className="flex gap-2">
          {/* It has just taken the place of what was pressed. */}
          {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
          <button type="button" autoFocus className="control" onClick={() => onMark({})}>
            {words.markAll}
          </button>
          <button type="button" className="control" onClick={() => setAsks(false)}>
            {words.cancel}
          </button>
        </p>
      </div>
    )
  return (
    <ul>
      <li>
        <button type="button" className="menu-item" onClick={() => setAsks(true)}>
          {words.everything}
        </button>
      </li>
      {ages.map(({ name, days }) => (
        <li key={days}>
          <button
            type="button"
            className="menu-item"
            onClick={() => onMark({ before: daysBefore(today, days) })}
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}
