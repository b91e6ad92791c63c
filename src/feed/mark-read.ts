import type { QueryClient } from '@tanstack/react-query'
import { markMany } from '../library/act-on-many.ts'
import type { KeptHandle } from '../library/kept.ts'
import { keysIn, type RollScope } from '../library/roll.ts'

/**
 * Marks all entries of a scope as read: a facet's feed, what stands in it above a place, or what in it was
 * cached before a day; `total` is how many entries the collection has. Can be undone. Fails if the roll can't be fetched, and has then marked nothing.
 */
export async function markRead(
  client: QueryClient,
  handle: KeptHandle,
  total: number,
  scope: RollScope,
): Promise<void> {
  const [store, keys] = await Promise.all([handle.open(), keysIn(client, total, scope)])
  markMany(store, keys, true)
}

/** The day so many days before one, as "2026-05-08". */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}
