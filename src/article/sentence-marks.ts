import type { Prose } from '../bundle/prose.ts'
import type { Mark } from './pieces.ts'

/** What tells the sentences of a text apart on the page as rows, of which the first has a number. */
export function sentenceMarks({ sentences = [] }: Prose, first = 0): Mark[] {
  return sentences.map(({ from, to }, index) => ({ kind: 'row', row: first + index, from, to }))
}
