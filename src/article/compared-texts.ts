import type { Finding, Row } from '../bundle/comparison.ts'
import type { Prose } from '../bundle/prose.ts'
import type { Mark } from './pieces.ts'

/** Two texts with all that is said of them: what a view of both is drawn from. */
export type ComparedTexts = {
  original: Prose
  cached: Prose
  rows: readonly Row[]
  findings: readonly Finding[]
  /** The passages of the cached text that stand behind the summary. */
  passages: readonly Mark[]
  /** The sentence of the summary (from 1) whose passages are lit. */
  activeClaim: number | null
  onlyChanges: boolean
}
