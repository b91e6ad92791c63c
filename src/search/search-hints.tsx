import * as words from '../words/search.tsx'

/** Stands where the results will, before anything is looked for. */
export function SearchHints() {
  return (
    <div className="max-w-measure pt-6 pb-16 text-body text-soft">
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
