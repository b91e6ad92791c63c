import { EvidenceIndex } from '../../src/text/evidence-index.ts'
import { evidenceShape } from './example-shapes.ts'
import { examplesIn } from './examples.ts'
import { areaUnderRoc, mean } from './scores.ts'

/** Evidence against the sentences that annotators chose, and the verdict against their label. */
export function benchEvidence(folder: string) {
  const examples = examplesIn(folder, 'evidence.jsonl', evidenceShape)
  if (!examples) return undefined
  const start = performance.now()
  const judged = examples.map(({ claim, sentences, supporting, label }) => {
    const evidence = new EvidenceIndex([sentences]).search(claim)
    const ranked = evidence.passages.map(({ sentence }) => sentence)
    const sets = supporting.filter((set) => set.length > 0)
    return { ranked, sets, wanted: new Set(sets.flat()), label, support: evidence.support }
  })
  const milliseconds = (performance.now() - start) / examples.length
  const withEvidence = judged.filter(({ wanted }) => wanted.size > 0)
  return {
    hitAt1: mean(withEvidence.map(({ ranked, wanted }) => (wanted.has(ranked[0]!) ? 1 : 0))),
    mrr: mean(
      withEvidence.map(({ ranked, wanted }) => {
        const place = ranked.findIndex((sentence) => wanted.has(sentence))
        return place < 0 ? 0 : 1 / (place + 1)
      }),
    ),
    recallAt5: mean(
      withEvidence.map(({ ranked, sets }) => {
        const top = new Set(ranked.slice(0, 5))
        return Math.max(
          ...sets.map((set) => mean(set.map((sentence) => (top.has(sentence) ? 1 : 0)))),
        )
      }),
    ),
    rocAuc: areaUnderRoc(
      judged.map(({ support, label }) => ({
        score: -support,
        positive: label === 'not_supported',
      })),
    ),
    milliseconds,
  }
}
