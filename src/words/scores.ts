/** What the bench has the comparison do. */
export const tasks = {
  pairing: 'Pairing sentences of two drafts',
  reordered: 'The same with blocks moved',
  evidence: 'Evidence for a sentence',
  noEvidence: 'Finding what has no evidence',
  errors: 'Finding planted errors in summaries',
  event: 'Articles on the same event',
  story: 'Articles told as one story',
}
/** By the cases and the texts that the bench names. */
export const pairingWords = (cases: string) => `Pairing words: ${cases}`
export const comparing = (texts: string) => `Comparing ${texts}`

export const measures = {
  f1Reworded: 'F1, reworded pairs',
  f1All: 'F1, all pairs',
  precision: 'precision',
  recall: 'recall',
  f1: 'F1',
  f1Subsequence: 'F1 of a longest common subsequence',
  best: 'best passage is right',
  amongFive: 'right passages among the first 5',
  roc: 'area under ROC',
  accuracy: 'balanced accuracy',
  nearest: 'nearest is right',
  rPrecision: 'R-precision',
  samePairs: 'pairs on the same event',
  storyShare: 'share of those with another',
  milliseconds: 'milliseconds, median',
}
