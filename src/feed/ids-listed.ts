import type { QueryClient } from '@tanstack/react-query'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { feedPageSize } from '../bundle/feed-page-size.ts'
import { feedPageQuery } from '../library/feed-page-query.ts'
import type { KeptHandle } from '../library/kept.ts'
import type { Filter } from './filter.ts'
import { fits, keptCards, keptListOf, listedAt } from './kept-cards.ts'
import { unreadSince } from './unread-since.ts'

/** A file holds no more articles: a browser makes it in memory. */
export const mostTakenOut = 500

/**
 * The ids of the entries of the list that a filter asks for, in its order and as the place in the history shows it; no
 * more than can be taken out, and whether it has more. `facet` is null for one that the collection lacks.
 */
export async function idsListed(
  client: QueryClient,
  handle: KeptHandle,
  filter: Filter,
  facet: FacetKeys | null,
  place: string,
): Promise<{ ids: string[]; isCut: boolean }> {
  const store = await handle.open()
  const kept = keptListOf(filter)
  const since = filter.list === 'unread' ? unreadSince(place) : null
  const ids: string[] = []
  if (kept !== null) {
    const cards = keptCards(store, kept).filter((card) => fits(card, filter))
    ids.push(...(listedAt(place) ?? cards.map(({ id }) => id)))
  } else if (facet !== null) {
    for (
      let page = 0, total = 1;
      ids.length <= mostTakenOut && page * feedPageSize < total;
      page++
    ) {
      const content = await client.fetchQuery(feedPageQuery(facet, page))
      total = content?.total ?? 0
      const shown = content?.entries ?? []
      ids.push(
        ...shown
          .map(({ id }) => id)
          .filter((id) => since === null || store.isUnreadSince(id, since)),
      )
    }
  }
  return { ids: ids.slice(0, mostTakenOut), isCut: ids.length > mostTakenOut }
}
