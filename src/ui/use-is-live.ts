import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Whether a page is the browser's to change. False while it is written at build time, and for the
 * first render that takes the written page over, which has to give the same again.
 */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
