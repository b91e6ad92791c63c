import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useSource } from '../commands/use-source.ts'
import type { ArticleState } from '../kept/article-state.ts'
import { entryFileQuery } from '../library/entry-file-query.ts'
import { savesData } from '../library/saves-data.ts'
import { useInView } from '../ui/use-in-view.ts'
import * as words from '../words/card.ts'
import { hasChanged } from './has-changed.ts'

type Props = { id: string; state: ArticleState | null; isCurrent: boolean }

/**
 * What an entry's file says of it that its card can't know: that its copy is another than the one that was read. Its
 * source can be opened from then on. The file is fetched when an entry that was read comes in view, or any is gone to.
 */
export function CardNews({ id, state, isCurrent }: Props) {
  const place = useRef<HTMLParagraphElement>(null)
  const isInView = useInView(place)
  const wasRead = state?.readText != null
  const enabled = isCurrent || (wasRead && isInView && !savesData())
  const { data } = useQuery({ ...entryFileQuery(id), enabled })
  useSource(data?.link, isCurrent)
  const fingerprint = data?.fingerprint ?? null
  return (
    <p ref={place} className="meta text-ink">
      {fingerprint !== null && hasChanged(fingerprint, state) && words.changed}
    </p>
  )
}
