import type { Article } from '../bundle/article.ts'
import { keyOfArticle } from '../kept/article-state.ts'
import type { KeptHandle } from '../library/kept.ts'
import { isTooLong, type ReadCopy, readCopies } from '../library/read-copies.ts'

/** What was read of an article whose copy was made anew with other words since. */
export type ReadBefore =
  | { kind: 'held'; at: number; text: string }
  /** Held no more than when it was, since it or the present one is too long to be compared here. */
  | { kind: 'too long'; at: number }
  /** Read in another browser, or longer ago than is held. */
  | { kind: 'not held' }

/**
 * Takes note that an article is on the screen. What was read before is returned where the copy is another, and the
 * present one counts as read as soon as there is nothing more to see of that: at once where it can't be shown, else
 * once `markSeen` says so. Fails where what is kept can't be opened.
 */
export async function noteVisit(article: Article, handle: KeptHandle): Promise<ReadBefore | null> {
  const { id, fingerprint } = article
  const { readText } = (await handle.open()).stateOf(id)
  const isNews = readText !== null && readText !== fingerprint
  const copy = copyOf(article)
  // Where nothing can be held, the page is as it would be without.
  const read = await readCopies()
    .open(keyOfArticle(id), copy)
    .catch(() => null)
  // Its changes were seen elsewhere, where the present one was read.
  const before = readText === fingerprint || read === null ? null : beforeIn(read, copy)
  if (before?.kind === 'held') return before
  if (read) await markSeen(article, handle)
  else handle.act((store) => store.keepReadText(id, fingerprint))
  return before ?? (isNews && read === null ? { kind: 'not held' } : null)
}

/** Has the present copy of an article count as read; settled once that is held, as far as it can be. */
export async function markSeen(article: Article, handle: KeptHandle): Promise<void> {
  const { id, fingerprint } = article
  handle.act((store) => store.keepReadText(id, fingerprint))
  await readCopies()
    .hold(keyOfArticle(id), copyOf(article))
    .catch(() => {})
}

function copyOf({ fingerprint, cached }: Article): ReadCopy {
  return { fingerprint, at: Date.now(), text: cached.text }
}

function beforeIn({ at, text }: ReadCopy, now: ReadCopy): ReadBefore {
  return text === null || isTooLong(now) ? { kind: 'too long', at } : { kind: 'held', at, text }
}
