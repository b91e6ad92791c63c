import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { attempt } from '../ui/attempt.ts'
import { useKeptHandle } from '../library/kept.ts'
import { inFigures } from '../words/in-figures.ts'
import { daysBefore, markRead } from './mark-read.ts'

export type MarkMenuProps = {
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
  { name: 'Older than a day', days: 1 },
  { name: 'Older than a week', days: 7 },
  { name: 'Older than four weeks', days: 28 },
]

/** Ways to mark many entries as read at once. For all of them it asks first. */
export function MarkMenu({ count, today, facet, total, asksAtOnce, close }: MarkMenuProps) {
  const client = useQueryClient()
  const handle = useKeptHandle()
  const [asks, setAsks] = useState(asksAtOnce)
  const onMark = (scope: { before?: string }) =>
    attempt(() => markRead(client, handle, total, { facet, ...scope }).then(close))
  if (asks)
    return (
      <div role="group" aria-label="Mark all as read?" className="flex flex-col gap-2 p-2">
        <p>Mark all {count === null ? '' : inFigures(count)} entries of this list as read?</p>
        <p className="flex gap-2">
          {/* It has just taken the place of what was pressed. */}
          {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
          <button type="button" autoFocus className="control" onClick={() => onMark({})}>
            Mark all read
          </button>
          <button type="button" className="control" onClick={() => setAsks(false)}>
            Cancel
          </button>
        </p>
      </div>
    )
  return (
    <ul>
      <li>
        <button type="button" className="menu-item" onClick={() => setAsks(true)}>
          Everything in this list…
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
