import { join } from 'node:path'
import { NeighbourIndex } from '../../src/text/neighbours.ts'
import { lookedAt, storiesAmong } from '../../src/text/stories.ts'
import { countTerms } from '../../src/text/term-counts.ts'
import { relatedShape } from './example-shapes.ts'
import { examplesIn, ExamplesError } from './examples.ts'
import { mean } from './scores.ts'

/** Neighbours, and what is told as one story, against groups of texts that report one event; leave one out. */
export function benchRelated(folder: string) {
  const examples = examplesIn(folder, 'related.jsonl', relatedShape)
  if (!examples) return undefined
  const ids = new Set(examples.map(({ id }) => id))
  if (ids.size < examples.length)
    throw new ExamplesError(`${join(folder, 'related.jsonl')} has an id more than once.`)
  const start = performance.now()
  const documents = examples.map(({ id, text }) => ({ id, counts: countTerms([text]) }))
  const index = new NeighbourIndex(documents)
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
  const stories = storiesAmong(
    new Map(documents.map(({ id, counts }) => [id, { counts, near: index.near(id, lookedAt) }])),
    () => false,
    () => true,
  )
  const told = stories.flatMap((story) =>
    story.flatMap((a, at) => story.slice(at + 1).map((b) => groupOf.get(a) === groupOf.get(b))),
  )
  return {
    storyPrecision: mean(told.map((isSame) => (isSame ? 1 : 0))),
    storyShare: stories.flat().length / queries.length,
    precisionAt1: shareAt(() => 1),
    precisionAt5: shareAt(() => 5),
    rPrecision: shareAt((relevant) => Math.min(relevant, 10)),
    milliseconds,
  }
}
