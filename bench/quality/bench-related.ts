import { NeighbourIndex } from '../../src/text/neighbours.ts'
import { countTerms } from '../../src/text/term-counts.ts'
import { examplesIn } from './examples.ts'
import { mean } from './scores.ts'

type Example = { id: string; text: string; group: string }

/** Neighbours against groups of texts that report one event; leave one out. */
export function benchRelated(folder: string) {
  const examples = examplesIn<Example>(folder, 'related.jsonl')
  if (!examples) return undefined
  const start = performance.now()
  const index = new NeighbourIndex(
    examples.map(({ id, text }) => ({ id, counts: countTerms(text) })),
  )
  const neighbours = new Map(examples.map(({ id }) => [id, index.near(id, 50)]))
  const milliseconds = (performance.now() - start) / examples.length
  const groupOf = new Map(examples.map(({ id, group }) => [id, group]))
  const sizes = new Map<string, number>()
  for (const { group } of examples) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const queries = examples.filter(({ group }) => sizes.get(group)! > 1)
  const shareAt = (count: (relevant: number) => number) =>
    mean(
      queries.map(({ id, group }) => {
        const most = count(sizes.get(group)! - 1)
        const top = neighbours.get(id)!.slice(0, most)
        return top.filter((near) => groupOf.get(near.id) === group).length / most
      }),
    )
  return {
    precisionAt1: shareAt(() => 1),
    precisionAt5: shareAt(() => 5),
    rPrecision: shareAt((relevant) => Math.min(relevant, 10)),
    milliseconds,
  }
}
