import type { Figures } from '../bundle/comparison.ts'

/** How the two texts compare as a whole, in words. What is nought is left out, but never "kept". */
export function ComparisonFigures({ figures }: { figures: Figures }) {
  const { original, kept, changed, onlyOriginal, onlyCached, moved } = figures
  const share = original === 0 ? 0 : Math.round((kept / original) * 100)
  const counts = [
    ['kept', `${kept} words, ${share}%`, true],
    ['changed', `${changed}`, changed > 0],
    ['only in the original', `${onlyOriginal}`, onlyOriginal > 0],
    ['only in the copy', `${onlyCached}`, onlyCached > 0],
    ['moved', `${moved}`, moved > 0],
  ] as const
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 meta">
      {counts
        .filter(([, , isShown]) => isShown)
        .map(([name, count]) => (
          <div key={name} className="flex gap-1.5">
            <dt>{name}</dt>
            <dd className="text-ink">{count}</dd>
          </div>
        ))}
    </dl>
  )
}
