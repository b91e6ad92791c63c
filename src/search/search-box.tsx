import { useEffect, useId, useRef, useState } from 'react'
import { useNavigate, useNavigationType } from 'react-router'
import * as words from '../words/search.tsx'
import { addressOf, type Search, searchIn } from './search.ts'

/** Milliseconds that the typing has to rest before the address, and with it the search, follows. */
const rest = 150

/** Where a search is typed. The address follows, in the same history entry. */
export function SearchBox({ query }: { query: string }) {
  const id = useId()
  const navigate = useNavigate()
  const arrival = useNavigationType()
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [typed, setTyped] = useState(query)
  const [known, setKnown] = useState(query)
  if (query !== known) {
    setKnown(query)
    // Typing replaces the history entry; whatever else brings another query is to be shown.
    if (arrival !== 'REPLACE') setTyped(query)
  }

  useEffect(() => {
    if (arrival === 'PUSH' || query === '') input.current?.focus({ preventScroll: true })
    return () => clearTimeout(timer.current)
    // Of the arrival alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const go = (next: string, after: number) => {
    setTyped(next)
    clearTimeout(timer.current)
    const before = askedFor()
    timer.current = setTimeout(() => {
      const { page, search } = askedFor()
      // Meanwhile the results may have been narrowed. What else was asked for stays so.
      if (page === before.page && search.query === before.search.query)
        void navigate(addressOf({ ...search, query: next }), { replace: true })
    }, after)
  }

  return (
    <form
      role="search"
      className="pt-8 facing:pt-10"
      onSubmit={(event) => {
        event.preventDefault()
        go(typed, 0)
      }}
    >
      <label htmlFor={id} className="label uppercase">
        {words.label}
      </label>
      <div className="relative">
        <input
          ref={input}
          id={id}
          type="search"
          value={typed}
          onChange={({ target }) => go(target.value, rest)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === '') return
            event.preventDefault()
            go('', 0)
          }}
          autoCapitalize="none"
          autoComplete="off"
          enterKeyHint="search"
          spellCheck={false}
          dir="auto"
          className="w-full rounded-none border-b-2 border-ink bg-transparent py-2 text-headline font-semibold focus-visible:rounded-none focus-visible:border-accent focus-visible:outline-none"
        />
        {typed.trim() !== query.trim() && (
          <p aria-hidden="true" className="absolute end-0 top-full pt-2 meta">
            {words.searching}
          </p>
        )}
      </div>
    </form>
  )
}

/** What the address bar says: it may be on its way yet. */
function askedFor(): { page: string; search: Search } {
  const { pathname, search } = window.location
  return { page: pathname, search: searchIn(new URLSearchParams(search)) }
}
