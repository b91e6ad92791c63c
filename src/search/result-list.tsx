import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { foundEntriesQuery } from '../library/found-entries-query.ts'
import type { Hit } from '../library/search-query.ts'
import type { SearchWord } from '../library/search-word.ts'
import { ResultRow } from './result-row.tsx'

type Props = {
  hits: readonly (Hit & { opens: string | null })[]
  words: readonly SearchWord[]
}

/** The results, once all of them can be shown, so that none moves another about. */
export function ResultList({ hits, words }: Props) {
  const { data: entries } = useSuspenseQuery(foundEntriesQuery(useQueryClient(), hits))
  return (
    <ol>
      {hits.map((hit, at) => (
        <li key={`${hit.segment} ${hit.place}`}>
          {hit.opens && (
            <h2 className="border-b border-ink pt-10 pb-2 label text-soft uppercase">
              {hit.opens}
            </h2>
          )}
          <ResultRow entry={entries[at]!} words={words} />
        </li>
      ))}
    </ol>
  )
}
