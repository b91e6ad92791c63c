import type { Figures, Nature, Row } from '../bundle/comparison.ts'
import type { StandingComparison } from './weak-rows.ts'
import { counted, shareOf } from './word-counts.ts'

/**
 * How many words of the two texts fared how. What the first line has of the original adds up to all of it;
 * the second says what kinds of difference are among that.
 */
export function WordShares({ comparison: { rows, figures } }: { comparison: StandingComparison }) {
  const kinds = kindsOf(figures, rows)
  return (
    <>
      <Counts counts={countsOf(figures)} figures={figures} />
      {kinds.length > 0 && (
        <>
          <p className="sr-only">Of these:</p>
          <Counts counts={kinds} figures={figures} />
        </>
      )}
    </>
  )
}

type Count = { name: string; words: number; base: Base }

function Counts({ counts, figures }: { counts: readonly Count[]; figures: Figures }) {
  return (
    <dl className="mt-1 flex flex-wrap gap-x-5 gap-y-1 meta">
      {counts.map(({ name, words, base }) => (
        <div key={name} className="flex gap-1.5">
          <dt>{name}</dt>
          <dd className="text-ink">{withShare(words, figures, base)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Whose words a share is of. */
type Base = 'original' | 'copy' | 'both'

/** "12 words, 30% of the original": there are no shares of nothing. */
function withShare(words: number, { original, cached }: Figures, base: Base): string {
  const of = { original, copy: cached, both: original + cached }[base]
  if (of === 0) return counted(words)
  return `${counted(words)}, ${shareOf(words, of)} of ${base === 'both' ? 'both' : `the ${base}`}`
}

/** What is nought is left out, but never what was kept. Shares are of the side that has the words. */
function countsOf({ kept, changed, added, onlyOriginal, onlyCached }: Figures): Count[] {
  const counts: Count[] = [
    { name: 'kept', words: kept, base: 'original' },
    { name: 'reworded', words: changed, base: 'original' },
    { name: 'only in the original', words: onlyOriginal, base: 'original' },
    { name: 'only in the copy', words: onlyCached, base: 'copy' },
    { name: 'added within sentences', words: added, base: 'copy' },
  ]
  return counts.filter(({ name, words }) => words > 0 || name === 'kept')
}

function kindsOf(figures: Figures, rows: readonly Row[]): Count[] {
  const counts: Count[] = [
    {
      name: 'in passages whose figures or names differ',
      words: figures.figuresChanged,
      base: 'original',
    },
    { name: 'cut off', words: figures.cutOff, base: sideWith('cut-off', rows) },
    { name: 'moved', words: figures.moved, base: 'original' },
    { name: 'page furniture', words: figures.furniture, base: sideWith('furniture', rows) },
    { name: 'repeated', words: figures.repeated, base: sideWith('repeated', rows) },
    { name: 'typography only', words: figures.typographic, base: 'original' },
  ]
  return counts.filter(({ words }) => words > 0)
}

/** Which side alone has passages of a nature; both where either has. */
function sideWith(nature: Nature, rows: readonly Row[]): Base {
  const isOn = (side: Row['kind']) => rows.some((row) => row.kind === side && row.nature === nature)
  if (!isOn('only-original')) return 'copy'
  return isOn('only-cached') ? 'both' : 'original'
}
