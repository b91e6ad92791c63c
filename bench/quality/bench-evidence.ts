import { EvidenceIndex } from '../../src/text/evidence-index.ts'
import { supportOf } from '../../src/text/evidence.ts'
import { examplesIn } from './examples.ts'
import { areaUnderRoc, mean } from './scores.ts'

type Example = {
  claim: string
  sentences: string[]
  supporting: number[][]
  label: 'supported' | 'partially_supported' | 'not_supported'
}

/** Evidence against the sentences that annotators chose, and the verdict against their label. */
export function benchEvidence(folder: string) {
  const examples = examplesIn<Example>(folder, 'evidence.jsonl')
  if (!examples) return undefined
  const start = performance.now()
  const judged = examples.map(({ claim, sentences, supporting, label }) => {
    const evidence = new EvidenceIndex(sentences).search(claim)
    const ranked = evidence.passages.map(({ sentence }) => sentence)
    return { ranked, wanted: new Set(supporting.flat()), label, support: supportOf(evidence) }
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
      withEvidence.map(({ ranked, wanted }) => {
        const found = ranked.slice(0, 5).filter((sentence) => wanted.has(sentence)).length
        return found / wanted.size
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
