import type { QueryClient } from '@tanstack/react-query'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { keyOfArticle } from '../kept/article-state.ts'
import type { LeftOff } from '../library/left-off.ts'
import { listedBefore } from '../library/roll.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { tellNews } from '../ui/news.ts'
import type { FeedPlace } from './feed-place.ts'

/** A list of a facet's feed: what it lists, by key, of a collection of so many entries. */
export type ListOfFacet = {
  facet: FacetKeys
  total: number
  isListed: (key: string) => boolean
}

/**
 * Looks where in a list the entry is that was at the top of the window when it was left, or what is listed next after
 * it, has that shown, and offers the list's top, until the reader has come there or a window's height away from the
 * place. What is gone from the feed or can't be looked for leads nowhere; nor does anything once the `reader` has gone
 * on. Gives what ends it.
 */
export async function leadToLeftOff(
  client: QueryClient,
  { facet, total, isListed }: ListOfFacet,
  { id, past }: LeftOff,
  show: (place: FeedPlace, onEnd: () => void) => (() => void) | undefined,
  reader: AbortSignal,
): Promise<() => void> {
  const index = await listedBefore(client, total, facet, isListed, keyOfArticle(id)).catch(
    () => null,
  )
  if (index === null || reader.aborted) return () => {}
  const life = new AbortController()
  const letGo = show({ index, past }, () => {
    const from = scrollY
    const look = () => (scrollY === 0 || Math.abs(scrollY - from) > innerHeight) && end()
    addEventListener('scroll', look, { signal: life.signal, passive: true })
  })
  if (!letGo) return () => {}
  const end = () => {
    life.abort()
    letGo()
    tellNews({ toTop: undefined })
  }
  const toTop = () => {
    end()
    scrollTo(0, 0)
    focusHeading()
  }
  tellNews({ toTop })
  return end
}
