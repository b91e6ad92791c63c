/** Stands where the results will, before anything is looked for. */
export function SearchHints() {
  return (
    <div className="max-w-measure pt-6 pb-16 text-body text-soft">
      <p>
        Every word counts, in any order, wherever an article has it: in its title, its summary, the
        original or the cached text. Beginnings of words and their inflections are found too, and a
        word that nothing has is taken for the nearest one.
      </p>
      <p className="mt-4 hidden meta facing:block">
        <kbd className="font-mono">/</kbd> from any page leads here,{' '}
        <kbd className="font-mono">↓</kbd> and <kbd className="font-mono">↑</kbd> go through the
        results, <kbd className="font-mono">Esc</kbd> empties the line.
      </p>
    </div>
  )
}
