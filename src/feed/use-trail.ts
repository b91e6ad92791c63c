import { useLocation } from 'react-router'
import type { Trail } from '../ui/trail.ts'

/** What an article that is opened from the feed is to know: which feed that was. */
export function useTrail(): Trail {
  return { feed: useLocation().search, depth: 1 }
}
