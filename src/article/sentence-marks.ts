import type { Article } from '../bundle/article.ts'
import type { Prose } from '../bundle/prose.ts'
import type { Mark } from './pieces.ts'

/** What tells the sentences of a text apart on the page as rows, of which the first has a number. */
export function sentenceMarks({ sentences = [] }: Prose, first = 0): Mark[] {
  return sentences.map(({ from, to }, index) => ({ kind: 'row', row: first + index, from, to }))
}

/** The numbers that the first rows of an article's linked pages have, behind those of its own text. */
export function firstRows({ original, cached, pages }: Article): number[] {
  let next =
    original.kind === 'text'
      ? original.comparison.rows.length
      : countOf(original.kind === 'uncopied' ? original.prose : cached)
  return pages.map(({ prose }) => (next += countOf(prose)) - countOf(prose))
}

function countOf({ sentences = [] }: Prose): number {
  return sentences.length
}
