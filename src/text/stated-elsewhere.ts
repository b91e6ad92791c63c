import type { Row } from './comparison.ts'
import { figuresAgree } from './figures-agree.ts'
import { type Figure, figuresOf } from './figures.ts'
import type { Finding } from './findings.ts'
import { tokensOf } from './tokens.ts'
import type { Range } from './trimmed.ts'

/**
 * The findings of each row without figures that one side of it lacks, where that side's text states
 * them in words of its own: in a sentence that stands on it alone, or as a figure that the other side
 * of another row lacks. So the figures of a sentence that was folded into its neighbour.
 */
export function withoutStatedElsewhere(
  findings: readonly (readonly Finding[])[],
  rows: readonly Row[],
  original: string,
  cached: string,
): Finding[][] {
  if (!findings.some((found) => found.some(isLone))) return findings.map((found) => [...found])
  const lone = findings.flat().filter(isLone)
  const statedInOriginal = figuresIn(original, [
    ...rows.filter(({ kind }) => kind === 'only-original').map(rangeA),
    ...lone.map(rangeA),
  ])
  const statedInCached = figuresIn(cached, [
    ...rows.filter(({ kind }) => kind === 'only-cached').map(rangeB),
    ...lone.map(rangeB),
  ])
  const isStated = (finding: Finding) => {
    const isOfOriginal = finding.fromA < finding.toA
    const [figure] = isOfOriginal
      ? figuresIn(original, [rangeA(finding)])
      : figuresIn(cached, [rangeB(finding)])
    const others = isOfOriginal ? statedInCached : statedInOriginal
    return figure !== undefined && others.some((other) => figuresAgree(figure, other))
  }
  return findings.map((found) => found.filter((finding) => !isLone(finding) || !isStated(finding)))
}

const rangeA = ({ fromA, toA }: { fromA: number; toA: number }): Range => ({ from: fromA, to: toA })
const rangeB = ({ fromB, toB }: { fromB: number; toB: number }): Range => ({ from: fromB, to: toB })

/** Whether a finding is of a figure that one side lacks. */
function isLone({ kind, fromA, toA, fromB, toB }: Finding): boolean {
  return (kind === 'number' || kind === 'date') && (fromA === toA || fromB === toB)
}

function figuresIn(text: string, places: readonly Range[]): Figure[] {
  return places.flatMap(({ from, to }) => {
    const words = text.slice(from, to)
    return figuresOf(tokensOf(words), words)
  })
}
