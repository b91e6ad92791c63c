import * as words from '../words/search.tsx'

/** Stands where the results will, as long as there is nothing to look for: no query, or none with a word. */
export function SearchHints({ query }: { query: string }) {
  return (
    <div className="max-w-measure pt-6 pb-16 text-body text-soft">
      <p role="status" className="mb-4 text-lead text-ink empty:hidden">
        {query.trim() !== '' && words.noWord}
      </p>
      <p>{words.hints}</p>
      <p className="mt-4 hidden meta facing:block">
        {words.keys(key('/'), key('↓'), key('↑'), key('Esc'))}
      </p>
    </div>
  )
}

function key(name: string) {
  return <kbd className="font-mono">{name}</kbd>
}
