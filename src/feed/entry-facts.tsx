import type { ArticleEntry, Entry } from '../bundle/entry.ts'
import type { ArticleState } from '../kept/article-state.ts'
import { timeOf } from '../words/local-date.ts'
import { KeptBar } from './kept-bar.tsx'

/** What is known of an entry besides its words, in the column beside them. */
export function EntryFacts({ entry, state }: { entry: Entry; state: ArticleState | null }) {
  const { source } = entry
  if (entry.kind === 'stub')
    return (
      <ul className="flex flex-wrap gap-x-3 meta facing:flex-col">
        {source && <li className="text-soft">{source}</li>}
        <li className="italic">Summary only</li>
        <li>Listed by {counted(entry.mentions, 'article')}</li>
      </ul>
    )
  return (
    <ul className="flex flex-wrap gap-x-3 meta facing:flex-col">
      {source && <li className="text-soft">{source}</li>}
      {entry.category && <li className="text-soft">{entry.category}</li>}
      <li>
        {entry.cachedAt && (
          <>
            Cached <time dateTime={entry.cachedAt}>{timeOf(entry.cachedAt)}</time> ·{' '}
          </>
        )}
        {entry.minutes} min
      </li>
      {entry.kept !== null && (
        <li>
          <KeptBar kept={entry.kept} />
        </li>
      )}
      {entry.changedFigures > 0 && (
        <li className="text-fault">
          {entry.changedFigures} figure
          {entry.changedFigures === 1 ? ' or name' : 's or names'} changed or missing
        </li>
      )}
      {hasChanged(entry, state) && <li className="text-ink">Changed since you read it</li>}
      {entry.similar > 0 && <li>{counted(entry.similar, 'similar article')}</li>}
    </ul>
  )
}

/** Whether the copy was made anew with other words since the reader opened it. */
function hasChanged({ fingerprint }: ArticleEntry, state: ArticleState | null): boolean {
  return state !== null && state.readText !== null && state.readText !== fingerprint
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
