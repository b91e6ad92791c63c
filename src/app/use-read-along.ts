import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { feedPage } from '../bundle/page-paths.ts'
import { useCommand } from '../commands/offers.ts'
import { attempt } from '../ui/attempt.ts'
import * as words from '../words/read-along.ts'
import { useKeptHandle } from '../library/kept.ts'
import { fetchCode } from '../ui/fetch-code.ts'
import { trailIn } from '../ui/trail.ts'
import { useIsLeaving } from '../ui/use-is-leaving.ts'

const load = () => import('./along-list.ts')

/**
 * Lets commands lead from an article to the next and the previous one of the list that the reader came
 * from, or of the whole feed, and back to it. Gives what there is to say of it: that the list has ended.
 */
export function useReadAlong(id: string): string {
  const client = useQueryClient()
  const handle = useKeptHandle()
  const navigate = useNavigate()
  const { state } = useLocation()
  const isLeaving = useIsLeaving()
  const [end, setEnd] = useState<{ id: string; by: 1 | -1 } | null>(null)
  const trail = trailIn(state)

  const go = (by: 1 | -1) =>
    attempt(async () => {
      const wayAlong = await fetchCode(async () => (await load()).wayAlong)
      const way = await wayAlong(client, handle, trail, id, by)
      if (way) await navigate(way.to, { state: way.state, replace: isLeaving() })
      else setEnd({ id, by })
    })
  useCommand('next', () => go(1))
  useCommand('previous', () => go(-1))
  useCommand('back', () => {
    if (!trail) return void navigate(feedPage)
    // A page that isn't there yet is a step further.
    const depth = trail.depth + Number(isLeaving())
    const leave = () => void navigate(-depth)
    if (trail.last === undefined) return leave()
    load()
      .then(({ leadBack }) => leadBack(trail))
      .then(leave, leave)
  })
  if (end?.id !== id) return ''
  return end.by === 1 ? words.isLast : words.isFirst
}
