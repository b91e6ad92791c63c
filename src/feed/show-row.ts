import type { QueryClient } from '@tanstack/react-query'
import type { Virtualizer } from '@tanstack/react-virtual'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { keyOfArticle } from '../kept/article-state.ts'
import { listedBefore } from '../library/roll.ts'
import { holdStill } from '../ui/hold-still.ts'
import { focusRow, rowOf } from './focus-row.ts'

type Wanted = { facet: FacetKeys; isListed: (key: string) => boolean; id: string }

/**
 * Scrolls to the row of an entry of a list of a facet's feed, wherever it is, and hands it the keyboard; one that the
 * list doesn't hold yet, or that can't be looked for, it leaves where it is, and so it does once the `reader` has gone
 * on.
 */
export async function showRow(
  client: QueryClient,
  total: number,
  { facet, isListed, id }: Wanted,
  rows: Virtualizer<Window, Element>,
  reader: AbortSignal,
): Promise<void> {
  const key = keyOfArticle(id)
  if (!isListed(key)) return
  const index = await listedBefore(client, total, facet, isListed, key).catch(() => null)
  if (reader.aborted || index === null || index >= rows.options.count) return
  rows.scrollToIndex(index, { align: 'center' })
  let hasFocus = false
  holdStill(() => {
    hasFocus ||= focusRow(id)
    return hasFocus ? rowOf(id) : null
  }, innerHeight / 3)
}
