import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import type { Article } from '../bundle/article.ts'
import { useKeptHandle } from '../library/kept.ts'
import { noteOf, takeNote } from '../ui/session-notes.ts'
import { reportIds } from './report-ids.ts'
import { whenSeen } from './when-seen.ts'

/**
 * Marks an article as read when it is opened and on the screen, as the reader has set with its `story`. Coming back to it, or loading it again,
 * isn't opening it: whoever has marked it unread meanwhile finds it unread.
 */
export function useMarkOpened(article: { id: string; story?: Article['story'] }): void {
  const handle = useKeptHandle()
  const { key } = useLocation()
  const { id } = article
  const isOpened = useRef(false)
  useEffect(() => {
    const note = `${key}:read`
    isOpened.current ||= noteOf(note) === id
    // Another view of it is another entry of the history.
    if (isOpened.current) return takeNote(note, id)
    return whenSeen(() => {
      isOpened.current = true
      takeNote(note, id)
      handle.act((store) => store.markRead(id, true, reportIds(article)))
    })
  }, [handle, id, article, key])
}
