import type { Article } from './article.ts'
import type { Prose } from './prose.ts'

/** The numbers that the first rows of an article's linked pages have, behind those of its own text. */
export function firstRows({
  original,
  cached,
  pages,
}: Pick<Article, 'original' | 'cached' | 'pages'>): number[] {
  let next =
    original.kind === 'text'
      ? original.comparison.rows.length
      : countOf(original.kind === 'uncopied' ? original.prose : cached)
  return pages.map(({ prose }) => (next += countOf(prose)) - countOf(prose))
}

function countOf({ sentences = [] }: Prose): number {
  return sentences.length
}
