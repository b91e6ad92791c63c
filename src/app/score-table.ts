import { comparing, measures, pairingWords, tasks } from '../words/scores.ts'
import scores from './scores.json' with { type: 'json' }

/** A figure of the quality bench, as the reader and the README print it: percent, or milliseconds. */
export type Score = { task: string; measure: string; figure: string }

type Found = { precision: number; recall: number; f1: number }

/** What the bench writes: words and time only where it was given the data for them. */
export type Scores = Omit<typeof scores, 'words' | 'time'> & {
  words?: Record<string, { links: Found; lcs: Found }>
  time?: Record<string, { milliseconds: number }>
}

/** The rows of the table for what `npm run bench:quality -- DIR --json` writes. */
export function tableOf({
  align,
  words = {},
  evidence,
  support,
  related,
  time = {},
}: Scores): Score[] {
  const pairs = ({ changed, all }: { changed: Found; all: Found }, task: string) => [
    share(task, measures.f1Reworded, changed.f1),
    share(task, measures.f1All, all.f1),
  ]
  return [
    ...pairs(align.asIs, tasks.pairing),
    ...pairs(align.reordered, tasks.reordered),
    ...Object.entries(words).flatMap(([set, { links, lcs }]) => {
      const task = pairingWords(set)
      return [
        share(task, measures.precision, links.precision),
        share(task, measures.recall, links.recall),
        share(task, measures.f1, links.f1),
        share(task, measures.f1Subsequence, lcs.f1),
      ]
    }),
    share(tasks.evidence, measures.best, evidence.hitAt1),
    share(tasks.evidence, measures.amongFive, evidence.recallAt5),
    share(tasks.noEvidence, measures.roc, evidence.rocAuc),
    share(tasks.errors, measures.accuracy, support.balancedAccuracy),
    share(tasks.event, measures.nearest, related.precisionAt1),
    share(tasks.event, measures.rPrecision, related.rPrecision),
    share(tasks.story, measures.samePairs, related.storyPrecision),
    share(tasks.story, measures.storyShare, related.storyShare),
    ...Object.entries(time).map(([texts, { milliseconds }]) => ({
      task: comparing(texts),
      measure: measures.milliseconds,
      figure: milliseconds.toFixed(1),
    })),
  ]
}

function share(task: string, measure: string, share: number): Score {
  return { task, measure, figure: (share * 100).toFixed(1) }
}

/** The bench's figures as last written by `npm run bench:quality -- DIR --json > src/app/scores.json`. */
export const scoreTable: readonly Score[] = tableOf(scores)
