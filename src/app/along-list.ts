import type { QueryClient } from '@tanstack/react-query'
import { wholeFeed } from '../bundle/bundle-paths.ts'
import { articlePage } from '../bundle/page-paths.ts'
import { feedPageSize } from '../bundle/feed-page-size.ts'
import { leadBackToLast } from '../feed/feed-place.ts'
import { facetOf, filterIn } from '../feed/filter.ts'
import { fits, keptCards, keptListOf, listedAt } from '../feed/kept-cards.ts'
import { keyOfArticle } from '../kept/article-state.ts'
import { catalogueQuery } from '../library/catalogue-query.ts'
import { feedPageQuery } from '../library/feed-page-query.ts'
import type { KeptHandle } from '../library/kept.ts'
import { findBeside } from '../library/roll.ts'
import { leadToLink } from '../ui/followed-link.ts'
import type { Trail } from '../ui/trail.ts'

/** An article of a list, and its place there, from 0. */
export type Beside = { id: string; index: number }

/**
 * The article that stands next to one, by its id, after (1) or before it (-1), in the list that a trail comes
 * from, as it was shown there; null at its end. An article that the list doesn't have is looked for in the whole feed.
 */
export async function alongList(
  client: QueryClient,
  handle: KeptHandle,
  { feed, since, found, list }: Partial<Trail> & { feed: string },
  id: string,
  by: 1 | -1,
): Promise<Beside | null> {
  if (found?.ids.includes(id)) return besideIn(found.ids, id, by)
  const filter = filterIn(new URLSearchParams(feed))
  const [catalogue, store] = await Promise.all([client.fetchQuery(catalogueQuery), handle.open()])
  const kept = keptListOf(filter)
  if (kept !== null) {
    const cards = keptCards(store, kept).filter((card) => fits(card, filter))
    // What is read comes to its top, or leaves it: one goes along it as it was.
    const ids = (list && listedAt(list.key)) ?? cards.map((card) => card.id)
    if (ids.includes(id)) return besideIn(ids, id, by)
  }
  const facet = facetOf(filter, catalogue) ?? wholeFeed
  // On leads to what is still unread; back, to what the list showed, though it has been read from there.
  const isWhole = filter.list !== 'unread'
  const isUnread = (key: string) => isWhole || !store.stateOf(key).isRead
  const isListed = (key: string) =>
    isWhole || (since === undefined ? isUnread(key) : store.isUnreadSince(key, since))
  const total = catalogue.articles + catalogue.stubs
  const isSplit = (key: string) => store.splitKeys.has(key)
  const fitting = { isListed, isSplit, fits: by === 1 ? isUnread : isListed }
  const beside = await findBeside(client, total, facet, fitting, keyOfArticle(id), by)
  if (beside === 'absent')
    return feed === '' ? null : alongList(client, handle, { feed: '' }, id, by)
  if (beside === null) return null
  const { place, index } = beside
  const page = await client.fetchQuery(feedPageQuery(facet, Math.floor(place / feedPageSize)))
  const entry = page?.entries[place % feedPageSize]
  return entry ? { id: entry.id, index } : null
}

function besideIn(ids: readonly string[], id: string, by: 1 | -1): Beside | null {
  const index = ids.indexOf(id) + by
  const beside = ids[index]
  return beside === undefined ? null : { id: beside, index }
}

/**
 * The way to the article beside one, as `alongList` finds it: its page, and the trail that leads there; none where the
 * reader came by no list, so that the way back is to the feed.
 */
export async function wayAlong(
  client: QueryClient,
  handle: KeptHandle,
  trail: Trail | null,
  id: string,
  by: 1 | -1,
): Promise<{ to: string; state: Trail | null } | null> {
  const next = await alongList(client, handle, trail ?? { feed: '' }, id, by)
  return (
    next && {
      to: articlePage(next.id),
      state: trail && { ...trail, last: next.index },
    }
  )
}

/** Has the list that a trail comes from lead back to the article that is open, where commands led to it. */
export function leadBack({ list, last }: Trail): void {
  if (last === undefined) return
  if (list.opened === undefined) leadToLink(list.key, window.location.pathname)
  else leadBackToLast(list.key, list.opened, last)
}
