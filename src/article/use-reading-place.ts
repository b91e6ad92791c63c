import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import type { Article } from '../bundle/article.ts'
import type { ReadingPlace } from '../kept/article-state.ts'
import { cardOf } from '../keeping/card-of.ts'
import { useArticleState, useKeptHandle } from '../library/kept.ts'
import type { Stop } from './reading-place.ts'

/** Milliseconds that a page has to rest before its place is where the reader is. */
const rest = 600

/** Nothing of it shows before the page is there. */
const load = () => import('./reading-place.ts')

type Code = Awaited<ReturnType<typeof load>>

/**
 * Keeps where a reader is in the texts of an article, by the sentence: so it holds for another width, another
 * face and a copy that was made anew. Returns where they had stopped when they came, null if there is no such place.
 */
export function useReadingPlace(article: Article): Stop | null {
  const handle = useKeptHandle()
  const state = useArticleState(article.id)
  const [found, setFound] = useState<ReadingPlace | null | 'unknown'>('unknown')
  const [stop, setStop] = useState<Stop | null>(null)
  if (found === 'unknown' && state) setFound(state.place)

  useEffect(() => {
    if (found === 'unknown' || found === null) return undefined
    let isHere = true
    // Without its code there is no place to go on from, as with a sentence that is gone.
    load().then(
      ({ stopAt }) => isHere && setStop(stopAt(article, found)),
      () => {},
    )
    return () => void (isHere = false)
  }, [article, found])

  const keep = useEffectEvent(({ placeInSight }: Code) => {
    const place = placeInSight(article)
    if (place !== 'unknown') handle.act((store) => store.keepPlace(cardOf(article), place))
  })

  // In layout effects, since who leaves is where they were while the page still stood.
  useLayoutEffect(() => {
    let code: Code | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      if (timer && code) keep(code)
      timer = undefined
    }
    const settle = () => {
      clearTimeout(timer)
      // Without it nothing is kept, until one scrolls on.
      const coming = load().then(
        (come) => void (code = come),
        () => {},
      )
      timer = setTimeout(() => void coming.then(look), rest)
    }
    window.addEventListener('scroll', settle, { passive: true })
    window.addEventListener('pagehide', look)
    return () => {
      look()
      window.removeEventListener('pagehide', look)
      window.removeEventListener('scroll', settle)
    }
  }, [])

  return stop
}
