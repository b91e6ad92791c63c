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
    share(task, 'F1, reworded pairs', changed.f1),
    share(task, 'F1, all pairs', all.f1),
  ]
  return [
    ...pairs(align.asIs, 'Pairing sentences of two drafts'),
    ...pairs(align.reordered, 'The same with blocks moved'),
    ...Object.entries(words).flatMap(([set, { links, lcs }]) => {
      const task = `Pairing words: ${set}`
      return [
        share(task, 'precision', links.precision),
        share(task, 'recall', links.recall),
        share(task, 'F1', links.f1),
        share(task, 'F1 of a longest common subsequence', lcs.f1),
      ]
    }),
    share('Evidence for a sentence', 'best passage is right', evidence.hitAt1),
    share('Evidence for a sentence', 'right passages among the first 5', evidence.recallAt5),
    share('Finding what has no evidence', 'area under ROC', evidence.rocAuc),
    share('Finding planted errors in summaries', 'balanced accuracy', support.balancedAccuracy),
    share('Articles on the same event', 'nearest is right', related.precisionAt1),
    share('Articles on the same event', 'R-precision', related.rPrecision),
    share('Articles told as one story', 'pairs on the same event', related.storyPrecision),
    share('Articles told as one story', 'share of those with another', related.storyShare),
    ...Object.entries(time).map(([texts, { milliseconds }]) => ({
      task: `Comparing ${texts}`,
      measure: 'milliseconds, median',
      figure: milliseconds.toFixed(1),
    })),
  ]
}

function share(task: string, measure: string, share: number): Score {
  return { task, measure, figure: (share * 100).toFixed(1) }
}

/** The bench's figures as last written by `npm run bench:quality -- DIR --json > src/app/scores.json`. */
export const scoreTable: readonly Score[] = tableOf(scores)
