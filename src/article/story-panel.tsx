import { useId } from 'react'
import type { Article } from '../bundle/article.ts'
import { unpackReport } from '../bundle/packed-reports.ts'
import { useCommand } from '../commands/offers.ts'
import { SplitButton } from '../keeping/split-button.tsx'
import { StoryStanding } from '../keeping/story-standing.tsx'
import { useSplit } from '../keeping/use-split.ts'
import { openedBy } from '../library/opened-file.ts'
import { TitleLink } from '../library/title-link.tsx'
import { Dotted } from '../ui/dotted.tsx'
import { inHours } from '../words/in-hours.ts'
import { dateOf, timeOf } from '../words/by-locale/local-date.ts'
import * as words from '../words/story.tsx'
import { StoryEvidence } from './story-evidence.tsx'

export type StoryPanelProps = { article: Article }

const reportsBeside = openedBy(({ story }: Article) => story?.map(unpackReport))

/** The other articles of a story beside one of them: who they are, and what they have of its summary. */
export function StoryPanel({ article }: StoryPanelProps) {
  const headingId = useId()
  const reports = reportsBeside(article) ?? []
  const story = [article, ...reports]
  const { isSplit, toggle } = useSplit(story)
  useCommand('story', toggle)
  return (
    <section aria-labelledby={headingId} className="mb-10">
      <h2 id={headingId} className="text-section font-semibold">
        {words.title}
      </h2>
      <p className="meta">
        <span className="me-2">
          {words.standing(<StoryStanding story={story} isSplit={isSplit} />)}
        </span>
        <SplitButton isSplit={isSplit} onClick={toggle} />
      </p>
      <ul className="mt-1">
        {reports.map((report) => {
          const { id, title, source, cachedAt, minutes, isFuller } = report
          return (
            <li key={id} className="border-t border-rule py-3 first:border-t-0">
              <TitleLink id={id} title={title} />
              <p className="mt-1 meta">
                <Dotted
                  parts={[
                    source,
                    cachedAt && words.cachedOn(dateOf(cachedAt), timeOf(cachedAt)),
                    inHours(minutes),
                    isFuller && words.fuller,
                  ]}
                />
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
