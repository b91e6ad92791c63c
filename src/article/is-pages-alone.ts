import type { Article } from '../bundle/article.ts'

/** Whether the pages are all of the cached text: there is neither a copy of the original nor words to compare. */
export function isPagesAlone({ original, cached, pages }: Article): boolean {
  const isWordless = original.kind === 'link' || original.kind === 'missing'
  return isWordless && cached.text === '' && pages.length > 0
}
