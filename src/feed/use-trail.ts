import { useLocation } from 'react-router'
import { placeKey } from '../ui/scroll-place.ts'
import type { Trail } from '../ui/trail.ts'
import { unreadSince } from './unread-since.ts'

/** What an article that is opened from the feed is to know: which feed that was, and as of when. */
export function useTrail(): Trail {
  const location = useLocation()
  const since = unreadSince(placeKey(location))
  return { feed: location.search, depth: 1, ...(since !== null && { since }) }
}
