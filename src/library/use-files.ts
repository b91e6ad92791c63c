import {
  QueryObserver,
  type QueryKey,
  useQueryClient,
  type UseQueryOptions,
} from '@tanstack/react-query'
import { useCallback, useMemo, useSyncExternalStore } from 'react'

/**
 * The files of some queries, undefined where one has not come yet; a file that can't be had is thrown.
 * TanStack's `useQueries` does more than that, at four times the weight.
 */
export function useFiles<T, Key extends QueryKey>(
  queries: readonly UseQueryOptions<T, Error, T, Key>[],
): (T | undefined)[] {
  const client = useQueryClient()
  const names = JSON.stringify(queries.map(({ queryKey }) => queryKey))
  const observers = useMemo(
    () => queries.map((query) => new QueryObserver(client, query)),
    // The same keys are the same queries.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [client, names],
  )
  const subscribe = useCallback(
    (changed: () => void) => {
      const ends = observers.map((observer) => observer.subscribe(changed))
      return () => ends.forEach((end) => end())
    },
    [observers],
  )
  const state = () =>
    observers
      .map((observer) => observer.getCurrentResult())
      .map(({ status, dataUpdatedAt, errorUpdatedAt }) => [status, dataUpdatedAt, errorUpdatedAt])
      .join()
  useSyncExternalStore(subscribe, state, state)
  return observers.map((observer) => {
    const { data, error } = observer.getCurrentResult()
    if (error && data === undefined) throw error
    return data
  })
}
