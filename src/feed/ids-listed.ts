import type { QueryClient } from '@tanstack/react-query'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { feedPageSize } from '../bundle/feed-page-size.ts'
import { feedPageQuery } from '../library/feed-page-query.ts'
import type { KeptHandle } from '../library/kept.ts'
import { findPlaces } from '../library/roll.ts'
import { mostChosen } from './chosen.ts'
import type { Filter } from './filter.ts'
import { fits, keptCards, keptListOf, listedAt } from './kept-cards.ts'
import { unreadSince } from './unread-since.ts'

/** A list: what it is narrowed to, and which place in the history shows it. */
type Listed = {
  filter: Filter
  /** Null for one that the collection lacks. */
  facet: FacetKeys | null
  /** How many entries the collection has. */
  total: number
  place: string
}

/** The ids of the entries of a list, in its order, as it is shown; no more than can be chosen. */
export async function idsListed(
  client: QueryClient,
  handle: KeptHandle,
  { filter, facet, total, place }: Listed,
): Promise<readonly string[]> {
  const store = await handle.open()
  const kept = keptListOf(filter)
  if (kept !== null) {
    const cards = keptCards(store, kept).filter((card) => fits(card, filter))
    return listedAt(place) ?? cards.map(({ id }) => id)
  }
  if (facet === null) return []
  const since = unreadSince(place)
  const isUnread = (key: string) =>
    since === null ? !store.stateOf(key).isRead : store.isUnreadSince(key, since)
  const isListed = filter.list === 'unread' ? isUnread : () => true
  const start = { block: 0, place: 0 }
  const { found } = await findPlaces(client, total, facet, isListed, start, mostChosen)
  const ids: string[] = []
  for (const { place: at } of found.slice(0, mostChosen)) {
    const page = await client.fetchQuery(feedPageQuery(facet, Math.floor(at / feedPageSize)))
    const entry = page?.entries[at % feedPageSize]
    if (entry) ids.push(entry.id)
  }
  return ids
}
