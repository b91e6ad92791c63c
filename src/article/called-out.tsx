import type { Article } from '../bundle/article.ts'
import * as words from '../words/article.tsx'
import type { Comparison, FindingKind } from '../bundle/comparison.ts'
import { isFigure } from '../bundle/is-figure.ts'

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
      <Count of={findings} figures={words.figuresBetween} placesAlone={words.toCheckBetween} />
      <Count of={doubts} figures={words.figuresOfSummary} placesAlone={words.toCheckInSummary} />
    </>
  )
}

type Props = {
  of: readonly { kind: FindingKind }[]
  figures: (count: number) => string
  /** Says where the places to check are, which the figures say if there are any. */
  placesAlone: (count: number) => string
}

function Count({ of, figures, placesAlone }: Props) {
  const found = of.filter(isFigure).length
  const toCheck = of.length - found
  if (of.length === 0) return null
  return (
    <p className="meta text-fault">
      {words.list([
        ...(found > 0 ? [figures(found)] : []),
        ...(toCheck > 0 ? [found > 0 ? words.toCheck(toCheck) : placesAlone(toCheck)] : []),
      ])}
      <span>{words.ofKinds(kindsIn(of))}</span>
    </p>
  )
}

/** Which kinds there are, by name, and how many of each. */
function kindsIn(of: readonly { kind: FindingKind }[]) {
  return Object.entries(words.findingNames)
    .map(([kind, name]) => [name, of.filter((one) => one.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
}
