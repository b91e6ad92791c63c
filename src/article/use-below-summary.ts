import { useDeferredValue } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useIsLive } from '../ui/use-is-live.ts'

/**
 * Whether what stands below an article's summary is set: at once on a page that was written ahead, that one comes
 * back to, or whose address names a place in it; else just after the summary, which is what is read first and
 * takes a fraction of the time.
 */
export function useBelowSummary(): boolean {
  const isLive = useIsLive()
  const { hash } = useLocation()
  const isAtTop = useNavigationType() !== 'POP' && hash === ''
  return useDeferredValue(true, !(isLive && isAtTop))
}
