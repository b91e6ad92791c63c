import {
  QueryObserver,
  type QueryKey,
  useQueryClient,
  type UseQueryOptions,
} from '@tanstack/react-query'
import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** A file that is on its way, has come, or can't be had: then with why, and what asks for it again. */
export type FileState<T> =
  | { kind: 'coming' }
  | { kind: 'come'; data: T }
  | { kind: 'failed'; error: Error; again: () => void }

/** The files of some queries. TanStack's `useQueries` does more than that, at four times the weight. */
export function useFiles<T, Key extends QueryKey>(
  queries: readonly UseQueryOptions<T, Error, T, Key>[],
): FileState<T>[] {
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
      .map(({ status, fetchStatus, dataUpdatedAt }) => [status, fetchStatus, dataUpdatedAt])
      .join()
  useSyncExternalStore(subscribe, state, state)
  return observers.map((observer) => {
    const { data, error, isFetching, refetch } = observer.getCurrentResult()
    if (data !== undefined) return { kind: 'come', data }
    return error && !isFetching
      ? { kind: 'failed', error, again: () => void refetch() }
      : { kind: 'coming' }
  })
}
