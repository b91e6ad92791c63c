import type { QueryClient } from '@tanstack/react-query'
import { wholeFeed } from '../bundle/bundle-paths.ts'
import { feedPageSize } from '../bundle/feed-page-size.ts'
import { facetOf, filterIn } from '../feed/filter.ts'
import { fits, keptCards, keptListOf } from '../feed/kept-cards.ts'
import { keyOfArticle } from '../kept/article-state.ts'
import { catalogueQuery } from '../library/catalogue-query.ts'
import { feedPageQuery } from '../library/feed-page-query.ts'
import type { KeptHandle } from '../library/kept.ts'
import { findBeside } from '../library/roll.ts'
import type { Trail } from '../ui/trail.ts'

/**
 * The id of the article that stands next to one, after (1) or before it (-1), in the list that a trail comes
 * from; null at its end. An article that the list doesn't have is looked for in the whole feed.
 */
export async function alongList(
  client: QueryClient,
  handle: KeptHandle,
  { feed, since, found }: Pick<Trail, 'feed' | 'since' | 'found'>,
  id: string,
  by: 1 | -1,
): Promise<string | null> {
  if (found?.ids.includes(id)) return found.ids[found.ids.indexOf(id) + by] ?? null
  const filter = filterIn(new URLSearchParams(feed))
  const [catalogue, store] = await Promise.all([client.fetchQuery(catalogueQuery), handle.open()])
  const kept = keptListOf(filter)
  if (kept !== null) {
    const cards = keptCards(store, kept).filter((card) => fits(card, filter))
    const ids = cards.map((card) => card.id)
    if (ids.includes(id)) return ids[ids.indexOf(id) + by] ?? null
  }
  const facet = facetOf(filter, catalogue) ?? wholeFeed
  // On leads to what is still unread; back, to what the list showed, though it has been read from there.
  const isUnread = (key: string) =>
    by === 1 || since === undefined ? !store.stateOf(key).isRead : store.isUnreadSince(key, since)
  const isListed = (key: string) => filter.list !== 'unread' || isUnread(key)
  const total = catalogue.articles + catalogue.stubs
  const place = await findBeside(client, total, facet, isListed, keyOfArticle(id), by)
  if (place === 'absent')
    return feed === '' ? null : alongList(client, handle, { feed: '' }, id, by)
  if (place === null) return null
  const page = await client.fetchQuery(feedPageQuery(facet, Math.floor(place / feedPageSize)))
  return page?.entries[place % feedPageSize]?.id ?? null
}
