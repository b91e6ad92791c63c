import type { Comparison, Figures } from '../bundle/comparison.ts'
import { cutSide } from './wholeness.ts'
import { countAndShare } from './word-counts.ts'

/** How many words of the two texts fared how: the share of each kind of difference. */
export function WordShares({ comparison: { rows, figures } }: { comparison: Comparison }) {
  return (
    <dl className="mt-1 flex flex-wrap gap-x-5 gap-y-1 meta">
      {countsOf(figures, cutSide(rows)).map(({ name, words, of }) => (
        <div key={name} className="flex gap-1.5">
          <dt>{name}</dt>
          <dd className="text-ink">{countAndShare(words, of)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What is nought is left out, but never what was kept. Shares are of the side that has the words. */
function countsOf(
  figures: Figures,
  cut: 'original' | 'cached' | null,
): { name: string; words: number; of: number }[] {
  const { original, cached, kept, changed, added, onlyOriginal, onlyCached } = figures
  return [
    { name: 'kept', words: kept, of: original },
    { name: 'reworded', words: changed, of: original },
    { name: 'added within sentences', words: added, of: cached },
    { name: 'with changed figures or names', words: figures.figuresChanged, of: original },
    { name: 'only in the original', words: onlyOriginal, of: original },
    { name: 'only in the copy', words: onlyCached, of: cached },
    { name: 'cut off', words: figures.cutOff, of: cut === 'cached' ? cached : original },
    { name: 'moved', words: figures.moved, of: original },
    { name: 'page furniture', words: figures.furniture, of: original + cached },
    { name: 'repeated', words: figures.repeated, of: original + cached },
    { name: 'typography only', words: figures.typographic, of: original },
  ].filter(({ name, words }) => words > 0 || name === 'kept')
}
