import { type Doubt, doubtsAbout } from '../../src/text/support.ts'
import { supportShape } from './example-shapes.ts'
import { examplesIn } from './examples.ts'
import { areaUnderRoc, balancedAccuracy, bestThreshold, mean } from './scores.ts'

/** How much of a summary is in doubt: of a name each word, else each doubt. */
function weightOf({ kind, from, to }: Doubt, summary: string): number {
  return kind === 'name' ? summary.slice(from, to).split(/\s+/).length : 1
}

/** Doubts about a summary against whether it is supported; each domain under the others' threshold. */
export function benchSupport(folder: string) {
  const examples = examplesIn(folder, 'support.jsonl', supportShape)
  if (!examples) return undefined
  const start = performance.now()
  const judged = examples.map(({ domain, document, summary, supported }) => ({
    domain,
    score: -doubtsAbout(summary, [document]).reduce(
      (sum, doubt) => sum + weightOf(doubt, summary),
      0,
    ),
    positive: supported === 1,
  }))
  const milliseconds = (performance.now() - start) / examples.length
  const domains = [...new Set(judged.map(({ domain }) => domain))]
  return {
    balancedAccuracy: mean(
      domains.map((domain) => {
        const others = judged.filter((example) => example.domain !== domain)
        const own = judged.filter((example) => example.domain === domain)
        return balancedAccuracy(own, bestThreshold(others.length > 0 ? others : own))
      }),
    ),
    rocAuc: mean(
      domains.map((domain) => areaUnderRoc(judged.filter((example) => example.domain === domain))),
    ),
    milliseconds,
  }
}
