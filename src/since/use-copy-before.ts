import { useEffect, useState } from 'react'
import type { Article } from '../bundle/article.ts'
import { whenSeen } from '../keeping/when-seen.ts'
import { keyOfArticle } from '../kept/article-state.ts'
import { useKeptHandle } from '../library/kept.ts'
import type { ReadCopies, ReadCopy } from '../library/read-copies.ts'
import { whenIdle } from '../ui/when-idle.ts'

/** Opened with the first article that is read, for all of them. */
let copies: ReadCopies | undefined

/**
 * Notes that an article's cached text is read, and returns the one that the reader had read before it, if the
 * copy was made anew since; null until that is known, and where this browser doesn't hold it.
 */
export function useCopyBefore({ id, fingerprint, cached }: Article): ReadCopy | null {
  const handle = useKeptHandle()
  const [before, setBefore] = useState<ReadCopy | null>(null)
  useEffect(() => {
    let isGone = false
    const note = async () => {
      const { ReadCopies } = await import('../library/read-copies.ts')
      copies ??= new ReadCopies(`recto${import.meta.env.BASE_URL}copies`)
      const copy = { fingerprint, at: Date.now(), text: cached.text }
      const found = await copies.note(keyOfArticle(id), copy)
      if (!isGone) setBefore(found)
    }
    const stop = whenSeen(() => {
      handle.act((store) => store.keepReadText(id, fingerprint))
      // Where nothing can be held, the page is as it would be without.
      whenIdle(() => void note().catch(() => {}))
    })
    return () => {
      isGone = true
      stop()
    }
  }, [handle, id, fingerprint, cached])
  return before
}
