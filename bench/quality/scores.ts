/** Links that were found among those that are true: precision, recall and their harmonic mean. */
export class LinkScore {
  private hits = 0
  private found = 0
  private wanted = 0

  add(found: ReadonlySet<string>, wanted: ReadonlySet<string>): void {
    for (const link of found) if (wanted.has(link)) this.hits++
    this.found += found.size
    this.wanted += wanted.size
  }

  get result(): { precision: number; recall: number; f1: number } {
    const precision = this.found === 0 ? 1 : this.hits / this.found
    const recall = this.wanted === 0 ? 1 : this.hits / this.wanted
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    return { precision, recall, f1 }
  }
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * Area under the ROC curve: how often a positive example scores above a negative one, ties counting
 * half (Mann and Whitney 1947).
 */
export function areaUnderRoc(examples: readonly { score: number; positive: boolean }[]): number {
  const sorted = examples.slice().sort((x, y) => x.score - y.score)
  let rankSum = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++
    const positives = sorted.slice(from, to).filter(({ positive }) => positive).length
    rankSum += positives * ((from + 1 + to) / 2)
    from = to
  }
  const positives = examples.filter(({ positive }) => positive).length
  const negatives = examples.length - positives
  if (positives === 0 || negatives === 0) return 0.5
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** Mean of the shares of positives and of negatives judged right. */
export function balancedAccuracy(
  examples: readonly { score: number; positive: boolean }[],
  threshold: number,
): number {
  const right = (positive: boolean) =>
    mean(
      examples
        .filter((example) => example.positive === positive)
        .map((example) => (example.score >= threshold === positive ? 1 : 0)),
    )
  return (right(true) + right(false)) / 2
}

/** The threshold under which the examples are judged best. */
export function bestThreshold(examples: readonly { score: number; positive: boolean }[]): number {
  const scores = [...new Set(examples.map(({ score }) => score))].sort((x, y) => x - y)
  let best = { threshold: 0, accuracy: 0 }
  for (let step = 0; step <= 200; step++) {
    const threshold = scores[Math.min(scores.length - 1, Math.floor((step / 200) * scores.length))]!
    const accuracy = balancedAccuracy(examples, threshold)
    if (accuracy > best.accuracy) best = { threshold, accuracy }
  }
  return best.threshold
}
