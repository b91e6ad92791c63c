import type { FindingKind } from './comparison.ts'

/** Whether a finding is of a figure, which is plain to see, and not of a turn of meaning, which is a guess. */
export function isFigure({ kind }: { kind: FindingKind }): boolean {
  return kind === 'number' || kind === 'date' || kind === 'name' || kind === 'unit'
}
