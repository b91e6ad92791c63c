import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { feedPage } from '../bundle/page-paths.ts'
import { useCommand } from '../commands/offers.ts'
import { attempt } from '../ui/attempt.ts'
import * as words from '../words/read-along.ts'
import { useKeptHandle } from '../library/kept.ts'
import { fetchCode } from '../ui/fetch-code.ts'
import { trailIn } from '../ui/trail.ts'
import { stepsBackTo, stepsOn } from '../ui/steps-on.ts'

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
  const [end, setEnd] = useState<{ id: string; by: 1 | -1 } | null>(null)
  const trail = trailIn(state)

  // What was asked for last is what is done; nothing is once the page is gone.
  const asked = useRef(0)
  useEffect(() => () => void asked.current++, [])

  const go = (by: 1 | -1) =>
    attempt(async () => {
      const mine = ++asked.current
      const wayAlong = await fetchCode(async () => (await load()).wayAlong)
      const way = await wayAlong(client, handle, trail, id, by)
      if (mine !== asked.current) return
      if (way) await navigate(way.to, { state: way.state, replace: stepsOn() > 0 })
      else setEnd({ id, by })
    })
  useCommand('next', () => go(1))
  useCommand('previous', () => go(-1))
  useCommand('back', () => {
    asked.current++
    // From wherever the history is by now; it may be there already, with the list on its way.
    const leave = () => {
      const steps = trail && stepsBackTo(trail.list.key)
      if (steps === null) void navigate(feedPage + (trail?.feed ?? ''))
      else if (steps > 0) void navigate(-steps)
    }
    if (trail?.last === undefined) return leave()
    load()
      .then(({ leadBack }) => leadBack(trail))
      .then(leave, leave)
  })
  if (end?.id !== id) return ''
  return end.by === 1 ? words.isLast : words.isFirst
}
