import type { Comparison, Figures, Row } from '../bundle/comparison.ts'

/** How the two texts compare as a whole: whether the copy is whole, and how many words fared how. */
export function ComparisonFigures({ comparison }: { comparison: Comparison }) {
  const { rows, figures } = comparison
  return (
    <>
      <p className="text-small">{wholeness(rows, figures)}</p>
      <dl aria-label="Shares of the words" className="mt-1 flex flex-wrap gap-x-5 gap-y-1 meta">
        {countsOf(figures, cutSide(rows)).map(({ name, words, of }) => (
          <div key={name} className="flex gap-1.5">
            <dt>{name}</dt>
            <dd className="text-ink">{countAndShare(words, of)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Which side alone has the end of the text, if the other side ends early. */
function cutSide(rows: readonly Row[]): 'original' | 'cached' | null {
  const cut = rows.find(
    ({ kind, nature }) =>
      nature === 'cut-off' && (kind === 'only-original' || kind === 'only-cached'),
  )
  if (!cut) return null
  return cut.kind === 'only-original' ? 'original' : 'cached'
}

/** Whether the copy has all of the original, in a sentence. */
function wholeness(rows: readonly Row[], { original, onlyOriginal, cutOff }: Figures): string {
  switch (cutSide(rows)) {
    case 'original':
      return `The cached copy ends early: the last ${counted(cutOff)} of the original are not in it.`
    case 'cached':
      return `The original ends early: the cached copy has ${counted(cutOff)} more at its end.`
    case null:
  }
  if (onlyOriginal === 0) return 'The cached copy is whole: it has every passage of the original.'
  return `The cached copy reaches the original’s end; passages of ${countAndShare(onlyOriginal, original)} are not in it.`
}

/** What is nought is left out, but never what was kept. Shares are of the side that has the words. */
function countsOf(
  figures: Figures,
  cut: 'original' | 'cached' | null,
): { name: string; words: number; of: number }[] {
  const { original, cached, kept, changed, onlyOriginal, onlyCached } = figures
  return [
    { name: 'kept', words: kept, of: original },
    { name: 'reworded', words: changed, of: original },
    { name: 'with changed figures', words: figures.figuresChanged, of: original },
    { name: 'only in the original', words: onlyOriginal, of: original },
    { name: 'only in the copy', words: onlyCached, of: cached },
    { name: 'cut off', words: figures.cutOff, of: cut === 'cached' ? cached : original },
    { name: 'moved', words: figures.moved, of: original },
    { name: 'page furniture', words: figures.furniture, of: original + cached },
    { name: 'repeated', words: figures.repeated, of: original + cached },
    { name: 'typography only', words: figures.typographic, of: original },
  ].filter(({ name, words }) => words > 0 || name === 'kept')
}

function countAndShare(words: number, of: number): string {
  return of === 0 ? counted(words) : `${counted(words)}, ${Math.round((words / of) * 100)}%`
}

function counted(words: number): string {
  return words === 1 ? '1 word' : `${words} words`
}
