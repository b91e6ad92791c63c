import { join } from 'node:path'
import { NeighbourIndex } from '../../src/text/neighbours.ts'
import { countTerms } from '../../src/text/term-counts.ts'
import { relatedShape } from './example-shapes.ts'
import { examplesIn, ExamplesError } from './examples.ts'
import { mean } from './scores.ts'

/** Neighbours against groups of texts that report one event; leave one out. */
export function benchRelated(folder: string) {
  const examples = examplesIn(folder, 'related.jsonl', relatedShape)
  if (!examples) return undefined
  const ids = new Set(examples.map(({ id }) => id))
  if (ids.size < examples.length)
    throw new ExamplesError(`${join(folder, 'related.jsonl')} has an id more than once.`)
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
