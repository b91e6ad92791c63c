import type { ArticleState } from '../kept/article-state.ts'

/** Whether a copy, by its fingerprint, was made anew with other words since the reader opened it. */
export function hasChanged(fingerprint: number, state: ArticleState | null): boolean {
  return state !== null && state.readText !== null && state.readText !== fingerprint
}
