import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useKeptHandle } from '../library/kept.ts'
import { noteOf, takeNote } from '../ui/session-notes.ts'
import { whenSeen } from './when-seen.ts'

/**
 * Marks an article as read when it is opened and on the screen. Coming back to it, or loading it again,
 * isn't opening it: whoever has marked it unread meanwhile finds it unread.
 */
export function useMarkOpened(id: string): void {
  const handle = useKeptHandle()
  const { key } = useLocation()
  const isOpened = useRef(false)
  useEffect(() => {
    const note = `${key}:read`
    isOpened.current ||= noteOf(note) === id
    // Another view of it is another entry of the history.
    if (isOpened.current) return takeNote(note, id)
    return whenSeen(() => {
      isOpened.current = true
      takeNote(note, id)
      handle.act((store) => store.markRead(id))
    })
  }, [handle, id, key])
}
