import scores from './scores.json' with { type: 'json' }

/** A figure of the quality bench, as the reader and the README print it. */
export type Score = { task: string; measure: string; percent: string }

/** The bench's figures as last written by `npm run bench:quality -- DIR --json > src/app/scores.json`. */
export const scoreTable: readonly Score[] = [
  score('Pairing sentences of two drafts', 'F1, reworded pairs', scores.align.asIs.changed.f1),
  score('The same with blocks moved', 'F1, all pairs', scores.align.reordered.all.f1),
  score('Evidence for a sentence', 'best passage is right', scores.evidence.hitAt1),
  score('Evidence for a sentence', 'right passages among the first 5', scores.evidence.recallAt5),
  score('Finding what has no evidence', 'area under ROC', scores.evidence.rocAuc),
  score(
    'Finding planted errors in summaries',
    'balanced accuracy',
    scores.support.balancedAccuracy,
  ),
  score('Articles on the same event', 'nearest is right', scores.related.precisionAt1),
  score('Articles on the same event', 'R-precision', scores.related.rPrecision),
]

function score(task: string, measure: string, share: number): Score {
  return { task, measure, percent: (share * 100).toFixed(1) }
}
