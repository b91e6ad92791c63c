import type { Article } from './article.ts'
import { ownProse } from './own-prose.ts'
import type { Prose } from './prose.ts'

type Texts = Pick<Article, 'original' | 'cached' | 'pages'>

/** The numbers that the first rows of an article's linked pages have, behind those of its own text. */
export function firstRows(texts: Texts): number[] {
  let next = ownRowCount(texts)
  return texts.pages.map(({ prose }) => (next += countOf(prose)) - countOf(prose))
}

/** How many rows an article's own text has: those of its comparison, or its sentences. */
export function ownRowCount(texts: Omit<Texts, 'pages'>): number {
  const { original } = texts
  return original.kind === 'text' ? original.comparison.rows.length : countOf(ownProse(texts))
}

function countOf({ sentences = [] }: Prose): number {
  return sentences.length
}
