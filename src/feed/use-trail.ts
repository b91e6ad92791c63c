import { useLocation } from 'react-router'
import { placeKey } from '../ui/scroll-place.ts'
import type { Trail } from '../ui/trail.ts'
import { unreadSince } from './unread-since.ts'

/** What an article that is opened from the feed is to know: which feed that was, as of when, and where in it. */
export function useTrail(index?: number): Trail {
  const location = useLocation()
  const key = placeKey(location)
  const since = unreadSince(key)
  return {
    feed: location.search,
    ...(since !== null && { since }),
    list: { key, ...(index !== undefined && { opened: index }) },
  }
}
