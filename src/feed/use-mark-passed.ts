import { useEffect, useEffectEvent, useRef } from 'react'
import { marksPassed, readingSettings } from '../kept/settings.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import { onceReaderActs } from '../ui/once-reader-acts.ts'

/** Milliseconds that an entry has to be in view to be passed: what only flits by was not. */
const longEnough = 1000

/**
 * Marks the entries that leave the window by its top as read, where the reader has set so. `ids` is one
 * string, the ids of the entries in view from the first to the last with spaces between; `storyOf` gives the
 * articles of an entry's story.
 */
export function useMarkPassed(ids: string, storyOf: (id: string) => readonly string[]): void {
  const handle = useKeptHandle()
  const marks = useKept((store) => store.settings(readingSettings)[marksPassed]?.value === true)
  const idsOf = useEffectEvent(storyOf)
  // Until the reader does something, what moves is a place that is put back.
  const hasActed = useRef(false)
  useEffect(() => {
    const life = new AbortController()
    onceReaderActs(() => (hasActed.current = true), life.signal)
    return () => life.abort()
  }, [])
  const seen = useRef<ReadonlyMap<string, number>>(new Map())
  useEffect(() => {
    const now = performance.now()
    const before = seen.current
    const inView = ids === '' ? [] : ids.split(' ')
    seen.current = new Map(inView.map((id) => [id, before.get(id) ?? now]))
    // Those above the first that is still in view; with none of them left, the place was jumped to.
    const above = [...before.keys()].findIndex((id) => seen.current.has(id))
    if (marks !== true || !hasActed.current || above <= 0) return
    const passed = [...before].slice(0, above).filter(([, since]) => now - since >= longEnough)
    const stories = passed.map(([id]) => [id, idsOf(id)] as const)
    handle.act((store) => stories.forEach(([id, story]) => store.markRead(id, true, story)))
  }, [ids, marks, handle])
}
