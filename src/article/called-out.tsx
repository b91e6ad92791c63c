import type { Article } from '../bundle/article.ts'
import { inFigures } from '../words/in-figures.ts'
import type { Comparison, FindingKind } from '../bundle/comparison.ts'
import { isFigure } from '../bundle/is-figure.ts'
import { findingNames } from './finding-notes.tsx'

/** How much there is to look at: between the two texts, and between the summary and the cached text. */
export function CalledOut({
  article,
  comparison,
}: {
  article: Article
  comparison: Pick<Comparison, 'findings'> | null
}) {
  const findings = comparison?.findings ?? []
  const doubts = article.summary.claims.flatMap((claim) => claim.doubts)
  return (
    <>
      <Count
        of={findings}
        figure="figure or name differs in the cached copy"
        figures="figures or names differ in the cached copy"
        inWhat="between the texts"
      />
      <Count
        of={doubts}
        figure="figure or name of the summary missing from the cached text"
        figures="figures or names of the summary missing from the cached text"
        inWhat="in the summary"
      />
    </>
  )
}

type Props = {
  of: readonly { kind: FindingKind }[]
  figure: string
  figures: string
  /** Where the places to check are, which the figures say if there are any. */
  inWhat: string
}

function Count({ of, figure, figures, inWhat }: Props) {
  const found = of.filter(isFigure).length
  const toCheck = of.length - found
  if (of.length === 0) return null
  return (
    <p className="meta text-fault">
      {[
        found > 0 && (found === 1 ? `1 ${figure}` : `${inFigures(found)} ${figures}`),
        toCheck > 0 &&
          (toCheck === 1 ? '1 place to check' : `${inFigures(toCheck)} places to check`) +
            (found > 0 ? '' : ` ${inWhat}`),
      ]
        .filter(Boolean)
        .join(', ')}
      <span>: {kindsIn(of)}</span>
    </p>
  )
}

/** "number ×2, date": which kinds there are, and how many of each. */
function kindsIn(of: readonly { kind: FindingKind }[]): string {
  return Object.entries(findingNames)
    .map(([kind, name]) => ({ name, count: of.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => (count === 1 ? name : `${name} ×${inFigures(count)}`))
    .join(', ')
}
