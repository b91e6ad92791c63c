import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { feedPagePath, type FacetKeys } from '../bundle/bundle-paths.ts'
import { keyOfArticle } from '../kept/article-state.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import { leftOff } from '../library/left-off.ts'
import { findPlaces, isFolded, listedBefore, type RollPlace } from '../library/roll.ts'
import { placeKey } from '../ui/scroll-place.ts'
import * as words from '../words/feed.tsx'
import { FeedList } from './feed-list.tsx'
import { feedPlaceOf } from './feed-place.ts'
import { NothingListed } from './nothing-listed.tsx'
import { setUnreadSince, unreadSince } from './unread-since.ts'

/** So many more are looked for at once. */
const enough = 200

type Props = {
  facet: FacetKeys
  /** How many entries the whole feed has. */
  total: number
}

/**
 * What is unread of a facet. An entry that is read from here stays where it is, also on coming back, so
 * that nothing moves under the reader: the list is as of when it was opened.
 */
export function UnreadList({ facet, total }: Props) {
  const handle = useKeptHandle()
  const client = useQueryClient()
  const location = useLocation()
  const key = placeKey(location)
  const cameBack = useNavigationType() === 'POP'
  const first: RollPlace = { block: 0, place: 0 }
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    queryKey: ['unread', feedPagePath(facet, 0), key],
    initialPageParam: first,
    queryFn: async ({ pageParam }) => {
      const store = await handle.open()
      const moment = unreadSince(key) ?? store.moment()
      setUnreadSince(key, moment)
      const isUnread = (article: string) => store.isUnreadSince(article, moment)
      // As far as the reader had come, where they come back or open it anew.
      const isFirst = pageParam.block === 0
      const place = isFirst && cameBack ? (feedPlaceOf(key) ?? leftOff(location.search)) : null
      const index =
        place && 'id' in place
          ? await listedBefore(client, total, facet, isUnread, keyOfArticle(place.id))
          : place?.index
      return findPlaces(client, total, facet, isUnread, pageParam, (index ?? 0) + enough)
    },
    getNextPageParam: ({ next }) => next,
    retry: false,
  })
  const isListed = useCallback(
    (article: string) => handle.store?.isUnreadSince(article, unreadSince(key)!) !== false,
    [handle, key],
  )
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage])
  const split = useKept((store) => store.splitKeys)
  const { places, rowsBefore } = useMemo(() => {
    const isSplit = (article: string) => split?.has(article) === true
    const [places, rowsBefore] = [[] as number[], [0]]
    for (const { place, entry } of data.pages.flatMap(({ found }) => found)) {
      const before = rowsBefore[places.length]!
      rowsBefore.push(before + Number(!isFolded(entry, facet, { isListed, isSplit })))
      places.push(place)
    }
    return { places, rowsBefore }
    // A list is of one facet, and the address gives that anew with each rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, split, isListed])
  if (places.length === 0 && !hasNextPage)
    return <NothingListed>{words.nothingUnread}</NothingListed>
  return (
    <FeedList
      facet={facet}
      total={total}
      places={places}
      rowsBefore={rowsBefore}
      hasMore={hasNextPage}
      onNearEnd={isFetchingNextPage ? undefined : more}
      isListed={isListed}
    />
  )
}
