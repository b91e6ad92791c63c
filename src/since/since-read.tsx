import { type ReactNode, useEffect, useState } from 'react'
import type { Article } from '../bundle/article.ts'
import { whenSeen } from '../keeping/when-seen.ts'
import { useKeptHandle } from '../library/kept.ts'
import { whenIdle } from '../ui/when-idle.ts'

/** Notes that an article is read, and says so where its copy was made anew with other words since it was last. */
export function SinceRead({ article }: { article: Article }): ReactNode {
  const handle = useKeptHandle()
  const [notice, setNotice] = useState<ReactNode>(null)
  useEffect(() => {
    let isGone = false
    const note = async () => {
      const { noteVisit } = await import('./note-visit.ts')
      const before = await noteVisit(article, handle)
      if (!before || isGone) return
      const { SinceNotice } = await import('./since-notice.tsx')
      setNotice(<SinceNotice article={article} before={before} />)
    }
    // Where its code can't be had, the page is as it would be without.
    const stop = whenSeen(() => whenIdle(() => void note().catch(() => {})))
    return () => {
      isGone = true
      stop()
    }
  }, [article, handle])
  return notice
}
