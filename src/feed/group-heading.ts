import * as words from '../words/feed.tsx'
import { dayOf } from '../words/by-locale/local-date.ts'
import type { Entry } from '../bundle/entry.ts'

/**
 * The heading under which an entry stands, if it is the first of its group: its day, "No date", or
 * the one over all stubs. `previous` is what stands before it in the feed, null at the start.
 */
export function groupHeading(
  entry: Entry,
  previous: { kind: 'article' | 'stub'; cachedAt: string | null } | null,
): string | null {
  const group = groupOf(entry.kind === 'article' ? entry : { kind: 'stub', cachedAt: null })
  return previous !== null && groupOf(previous) === group ? null : group
}

function groupOf({ kind, cachedAt }: { kind: 'article' | 'stub'; cachedAt: string | null }) {
  if (kind === 'stub') return words.stubs
  return cachedAt === null ? words.noDate : dayOf(cachedAt)
}
