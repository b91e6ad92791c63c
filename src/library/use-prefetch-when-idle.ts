import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { whenIdle } from '../ui/when-idle.ts'
import { prefetchArticle } from './prefetch-article.ts'
import { savesData } from './saves-data.ts'

/** How long a list has to rest before what it shows is fetched ahead, in milliseconds. */
const rest = 150

/**
 * Fetches the files of these articles one after another once the browser has nothing better to do; not
 * for readers who save data. `ids` is one string, the ids with spaces between, so that the same ids are
 * the same value.
 */
export function usePrefetchWhenIdle(ids: string): void {
  const client = useQueryClient()
  useEffect(() => {
    if (ids === '' || savesData()) return
    let isWanted = true
    const fetchAll = async () => {
      for (const id of ids.split(' ')) if (isWanted) await prefetchArticle(client, id)
    }
    const timer = setTimeout(() => whenIdle(() => void fetchAll()), rest)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [client, ids])
}
