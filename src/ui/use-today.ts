import { useIsLive } from './use-is-live.ts'

/**
 * The reader's own date, "2026-05-08". Null on a server and while its page is taken over, so that a
 * page made on another day is the same until it stands.
 */
export function useToday(): string | null {
  return useIsLive() ? todayHere() : null
}

function todayHere(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
