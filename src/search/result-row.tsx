import { memo, useId, useMemo } from 'react'
import type { SearchEntry } from '../bundle/search-index.ts'
import { ArticleLink } from '../library/article-link.tsx'
import type { SearchWord } from '../library/search-word.ts'
import { cardOf } from '../keeping/card-of.ts'
import { EntryMarks } from '../keeping/entry-marks.tsx'
import { EntrySign } from '../keeping/entry-sign.tsx'
import { useArticleState } from '../library/kept.ts'
import { dateOf } from '../ui/local-date.ts'
import { MarkedText } from './marked-text.tsx'
import { marksIn } from './passage.ts'
import { ResultPassage } from './result-passage.tsx'

type Props = { entry: SearchEntry; words: readonly SearchWord[] }

export const ResultRow = memo(function ResultRow({ entry, words }: Props) {
  const titleId = useId()
  const state = useArticleState(entry.id)
  const { kind, id, title, handle, source, category, cachedAt } = entry
  const marks = useMemo(() => marksIn(title, words), [title, words])
  return (
    <article
      aria-labelledby={titleId}
      className="grid gap-x-10 gap-y-2 border-b border-rule py-5 facing:grid-cols-entry"
    >
      <div className="min-w-0">
        {handle && (
          <p dir="auto" className="meta">
            {handle}
          </p>
        )}
        <div className="relative">
          <EntrySign state={state} />
          <h3
            id={titleId}
            dir="auto"
            className="max-w-measure text-entry font-semibold text-pretty"
          >
            <ArticleLink
              id={id}
              className={`decoration-1 underline-offset-4 hover:underline ${state?.isRead ? 'text-soft' : ''}`}
            >
              <MarkedText text={title} marks={marks} />
            </ArticleLink>
          </h3>
        </div>
        <ResultPassage entry={entry} words={words} />
      </div>
      <div>
        <ul className="flex flex-wrap gap-x-3 meta facing:flex-col">
          {source && <li className="text-soft">{source}</li>}
          {category && <li className="text-soft">{category}</li>}
          {kind === 'stub' && <li className="italic">Summary only</li>}
          {cachedAt && (
            <li>
              <time dateTime={cachedAt}>{dateOf(cachedAt)}</time>
            </li>
          )}
        </ul>
        <EntryMarks card={cardOf(entry)} state={state} />
      </div>
    </article>
  )
})
