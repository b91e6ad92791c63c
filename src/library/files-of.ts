import type { QueryClient } from '@tanstack/react-query'
import type { Article, Stub } from '../bundle/article.ts'
import { fetchEntry } from './fetch-entry.ts'
import { openedFile } from './opened-file.ts'

/** So many files are asked for at once. */
const atOnce = 6

/**
 * What stands at the addresses of these articles and stubs, in their order; left out is what the collection no longer
 * has. `onCome` hears how many have come. Fails with a BundleError if one can't be had, and with the signal's reason once
 * that is given up.
 */
export async function filesOf(
  client: QueryClient,
  ids: readonly string[],
  onCome: (count: number) => void,
  signal: AbortSignal,
): Promise<(Article | Stub)[]> {
  const files: (Article | Stub)[] = []
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce)
    files.push(...(await Promise.all(some.map((id) => fileOf(client, id)))).flat())
    signal.throwIfAborted()
    onCome(Math.min(at + atOnce, ids.length))
  }
  return files
}

async function fileOf(client: QueryClient, id: string): Promise<(Article | Stub)[]> {
  const file = openedFile(await fetchEntry(client, id))
  return file === null || file.kind === 'alias' ? [] : [file]
}
