import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { foundEntriesQuery } from '../library/found-entries-query.ts'
import type { Hit } from '../library/search-query.ts'
import type { SearchWord } from '../library/search-word.ts'
import type { SearchEntry } from '../bundle/search-index.ts'
import { placeKey } from '../ui/scroll-place.ts'
import type { Trail } from '../ui/trail.ts'
import { ResultRow } from './result-row.tsx'

type Props = {
  hits: readonly (Hit & { opens: string | null })[]
  words: readonly SearchWord[]
}

/** The results, once all of them can be shown, so that none moves another about. */
export function ResultList({ hits, words }: Props) {
  const { data: entries } = useSuspenseQuery(foundEntriesQuery(useQueryClient(), hits))
  const key = placeKey(useLocation())
  const trail = useMemo(() => trailOf(key, entries, words), [key, entries, words])
  return (
    <ol>
      {hits.map((hit, at) => (
        <li key={`${hit.segment} ${hit.place}`}>
          {hit.opens && (
            <h2 className="border-b border-ink pt-10 pb-2 label text-soft uppercase">
              {hit.opens}
            </h2>
          )}
          <ResultRow entry={entries[at]!} words={words} trail={trail} />
        </li>
      ))}
    </ol>
  )
}

/** What an article that is opened from here is to know: which others were found, and by what. */
function trailOf(
  key: string,
  entries: readonly SearchEntry[],
  words: readonly SearchWord[],
): Trail {
  const found = { ids: entries.map(({ id }) => id), words }
  return { feed: '', list: { key }, found }
}
