import { useId } from 'react'
import type { Article } from '../bundle/article.ts'
import { unpackReport } from '../bundle/packed-reports.ts'
import { useCommand } from '../commands/offers.ts'
import { useSplit } from '../keeping/use-split.ts'
import { ArticleLink } from '../library/article-link.tsx'
import { SeenText } from '../library/seen-text.tsx'
import { inHours } from '../ui/in-figures.ts'
import { dateOf, timeOf } from '../ui/local-date.ts'
import { StoryEvidence } from './story-evidence.tsx'

export type StoryPanelProps = { article: Article }

/** The other articles of a story beside one of them: who they are, and what they have of its summary. */
export function StoryPanel({ article }: StoryPanelProps) {
  const headingId = useId()
  const reports = (article.story ?? []).map(unpackReport)
  const { isSplit, toggle } = useSplit([article, ...reports])
  useCommand('story', toggle)
  const count = reports.length + 1
  const sources = new Set([article, ...reports].map(({ source }) => source))
  return (
    <section aria-labelledby={headingId} className="mb-10">
      <h2 id={headingId} className="text-section font-semibold">
        The same story
      </h2>
      <p className="meta">
        {count} {sources.size === count ? 'sources' : 'articles'} report this
        {isSplit && ', shown one by one'}.
        <button type="button" className="needs-scripts entry-act ms-2" onClick={toggle}>
          {isSplit ? 'Merge' : 'Split'}
        </button>
      </p>
      <ul className="mt-1">
        {reports.map((report) => {
          const { id, title, source, cachedAt, minutes, isFuller } = report
          return (
            <li key={id} className="border-t border-rule py-3 first:border-t-0">
              <ArticleLink
                id={id}
                dir="auto"
                className="-my-0.5 line-clamp-3 py-0.5 text-small leading-snug font-medium link text-ink"
              >
                <SeenText>{title}</SeenText>
              </ArticleLink>
              <p className="mt-1 meta">
                {[
                  source,
                  cachedAt && `${dateOf(cachedAt)}, ${timeOf(cachedAt)}`,
                  inHours(minutes),
                  isFuller && 'fuller than this one',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <StoryEvidence
                report={report}
                summary={article.summary.prose.text}
                name={source ?? title}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
