import type { Finding } from '../bundle/comparison.ts'
import type { Prose } from '../bundle/prose.ts'
import type { Mark } from './pieces.ts'
import type { PairedRow } from './weak-rows.ts'

/** Two texts with all that is said of them: what a view of both is drawn from. */
export type ComparedTexts = {
  original: Prose
  cached: Prose
  rows: readonly PairedRow[]
  findings: readonly Finding[]
  /** The passages of the cached text that stand behind the summary. */
  passages: readonly Mark[]
  /** The sentence of the summary (from 1) whose passages are lit. */
  activeClaim: number | null
  onlyChanges: boolean
  /** Undoes the weak pairing of a row, by its id, or does it again. */
  onToggleApart: (row: number) => void
}
