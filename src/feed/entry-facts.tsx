import type { Entry } from '../bundle/entry.ts'
import { hasChanged } from '../keeping/has-changed.ts'
import type { ArticleState } from '../kept/article-state.ts'
import * as words from '../words/feed.tsx'
import { changed, summaryOnly } from '../words/card.ts'
import { timeOf } from '../words/by-locale/local-date.ts'
import { KeptBar } from './kept-bar.tsx'

/** What is known of an entry besides its words, in the column beside them. */
export function EntryFacts({ entry, state }: { entry: Entry; state: ArticleState | null }) {
  const { source } = entry
  if (entry.kind === 'stub')
    return (
      <ul className="flex flex-wrap gap-x-3 meta facing:flex-col">
        {source && (
          <li className="text-soft">
            <bdi>{source}</bdi>
          </li>
        )}
        <li className="italic">{summaryOnly}</li>
        <li>{words.listedBy(entry.mentions)}</li>
      </ul>
    )
  return (
    <ul className="flex flex-wrap gap-x-3 meta facing:flex-col">
      {source && (
        <li className="text-soft">
          <bdi>{source}</bdi>
        </li>
      )}
      {entry.category && (
        <li className="text-soft">
          <bdi>{entry.category}</bdi>
        </li>
      )}
      <li>
        {words.cached(
          entry.cachedAt && <time dateTime={entry.cachedAt}>{timeOf(entry.cachedAt)}</time>,
          entry.minutes,
        )}
      </li>
      {entry.kept !== null && (
        <li>
          <KeptBar kept={entry.kept} />
        </li>
      )}
      {entry.changedFigures > 0 && (
        <li className="text-fault">{words.changedFigures(entry.changedFigures)}</li>
      )}
      {hasChanged(entry.fingerprint, state) && <li className="text-ink">{changed}</li>}
      {entry.similar > 0 && <li>{words.similar(entry.similar)}</li>}
    </ul>
  )
}
