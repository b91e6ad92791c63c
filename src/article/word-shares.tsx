import type { Figures, Nature, Row } from '../bundle/comparison.ts'
import * as words from '../words/article.tsx'
import type { StandingComparison } from './weak-rows.ts'
import { shareOf } from './share-of.ts'

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
          <p className="sr-only">{words.ofThese}</p>
          <Counts counts={kinds} figures={figures} />
        </>
      )}
    </>
  )
}

type Count = { name: string; count: number; base: Base }

function Counts({ counts, figures }: { counts: readonly Count[]; figures: Figures }) {
  return (
    <dl className="mt-1 flex flex-wrap gap-x-5 gap-y-1 meta">
      {counts.map(({ name, count, base }) => (
        <div key={name}>
          <dt className="me-1.5 inline">{name}</dt>
          <dd className="inline text-ink">{withShare(count, figures, base)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Whose words a share is of. */
type Base = 'original' | 'copy' | 'both'

/** "12 words, 30% of the original": there are no shares of nothing. */
function withShare(count: number, { original, cached }: Figures, base: Base): string {
  const of = { original, copy: cached, both: original + cached }[base]
  return words.withShare(count, of === 0 ? null : shareOf(count, of), base)
}

/** What is nought is left out, but never what was kept. Shares are of the side that has the words. */
function countsOf({ kept, changed, added, onlyOriginal, onlyCached }: Figures): Count[] {
  const counts: Count[] = [
    { name: words.kept, count: kept, base: 'original' },
    { name: words.reworded, count: changed, base: 'original' },
    { name: words.onlyOriginal, count: onlyOriginal, base: 'original' },
    { name: words.onlyCopy, count: onlyCached, base: 'copy' },
    { name: words.addedWithin, count: added, base: 'copy' },
  ]
  return counts.filter(({ name, count }) => count > 0 || name === words.kept)
}

function kindsOf(figures: Figures, rows: readonly Row[]): Count[] {
  const counts: Count[] = [
    {
      name: words.figuresDiffer,
      count: figures.figuresChanged,
      base: 'original',
    },
    { name: words.cutOff, count: figures.cutOff, base: sideWith('cut-off', rows) },
    { name: words.moved, count: figures.moved, base: 'original' },
    { name: words.furniture, count: figures.furniture, base: sideWith('furniture', rows) },
    { name: words.repeated, count: figures.repeated, base: sideWith('repeated', rows) },
    { name: words.typographyOnly, count: figures.typographic, base: 'original' },
  ]
  return counts.filter(({ count }) => count > 0)
}

/** Which side alone has passages of a nature; both where either has. */
function sideWith(nature: Nature, rows: readonly Row[]): Base {
  const isOn = (side: Row['kind']) => rows.some((row) => row.kind === side && row.nature === nature)
  if (!isOn('only-original')) return 'copy'
  return isOn('only-cached') ? 'both' : 'original'
}
