import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useRef } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Navigate, useSearchParams } from 'react-router'
import { withNames } from '../bundle/unseen.ts'
import { useEntryCommands } from '../commands/use-entry-commands.ts'
import { searchWords } from '../library/search-word.ts'
import { forgetFailures } from '../library/forget-failures.ts'
import { OnItsWay } from '../library/on-its-way.tsx'
import { Page } from '../ui/page.tsx'
import { useArrowKeys } from '../ui/use-arrow-keys.ts'
import * as words from '../words/search.tsx'
import { Answer } from './answer.tsx'
import { SearchBox } from './search-box.tsx'
import { SearchFault } from './search-fault.tsx'
import { SearchHints } from './search-hints.tsx'
import { addressOf, searchIn } from './search.ts'
import { sharedQuery } from './shared-query.ts'

/** The search in the address, and what it finds. */
export function SearchScreen() {
  const client = useQueryClient()
  const [address] = useSearchParams()
  const search = searchIn(address)
  const { query } = search
  const named = withNames(query)
  const place = useRef<HTMLDivElement>(null)
  useArrowKeys(place, 'input, article h3 a')
  useEntryCommands(place)

  const shared = query ? null : sharedQuery(address)
  if (shared !== null) return <Navigate replace to={addressOf({ ...search, query: shared })} />
  return (
    <Page title={[named, words.search, 'Recto'].filter(Boolean).join(' · ')}>
      <div ref={place}>
        <h1 tabIndex={-1} className="sr-only">
          {query ? words.searchFor(named) : words.search}
        </h1>
        <SearchBox query={query} />
        {searchWords(query).length === 0 ? (
          <SearchHints query={query} />
        ) : (
          <ErrorBoundary
            FallbackComponent={SearchFault}
            onReset={(details) => forgetFailures(client, details)}
            resetKeys={[query]}
          >
            <Suspense
              fallback={
                <p role="status" className="min-h-screen py-10 meta">
                  <OnItsWay says={words.searching} />
                </p>
              }
            >
              <Answer search={search} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
    </Page>
  )
}
