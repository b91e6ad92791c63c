/**
 * Nothing lasts: `cause` is what the browser's storage failed with, null where it doesn't answer. Where what waits
 * `isLaidBy`, another page takes it up.
 */
export type KeptFault = { cause: unknown; isLaidBy: boolean }

/** Why something can't be kept: there is no storage to be had, no room in it, or it failed. */
export function whyNotKept({ cause }: KeptFault): 'blocked' | 'full' | 'failed' {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : ''
  if (name === 'QuotaExceededError') return 'full'
  const isBarred = barred.includes(name) || !globalThis.indexedDB
  return isBarred ? 'blocked' : 'failed'
}

/**
 * As browsers say that a page may not have a database. Private windows of Firefox gave an InvalidStateError until 115;
 * by now that is one of a database that was closed.
 */
const barred = ['SecurityError', 'NotAllowedError']
