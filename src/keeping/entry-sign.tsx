import type { ArticleState } from '../kept/article-state.ts'

/** Stands before a title, in the margin: a dot for what is unread, a tick for what is read. */
export function EntrySign({ state }: { state: ArticleState | null }) {
  return (
    <span aria-hidden="true" className="entry-sign">
      {state && (state.isRead ? '✓' : '●')}
    </span>
  )
}
