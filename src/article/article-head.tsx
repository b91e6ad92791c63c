import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import type { Article } from '../bundle/article.ts'
import { AnchorLink } from '../ui/anchor-link.tsx'
import * as words from '../words/article.tsx'
import { cardOf } from '../keeping/card-of.ts'
import { reportIds } from '../keeping/report-ids.ts'
import { EntryMarks } from '../keeping/entry-marks.tsx'
import { useArticleState } from '../library/kept.ts'
import { rowId } from './anchors.ts'
import { CalledOut } from './called-out.tsx'
import { CachedDate } from './cached-date.tsx'
import { Headline } from './headline.tsx'
import { LinksOut } from './links-out.tsx'
import type { Stop } from './reading-place.ts'
import { TitleRest } from '../ui/title-rest.tsx'
import { addressOf, shownIn } from './view.ts'
import { wholenessOf } from './wholeness.ts'
import { WordShares } from './word-shares.tsx'
import type { StandingComparison } from './weak-rows.ts'

type Props = {
  article: Article
  /** The comparison as the reader has it; null where there is none. */
  comparison: StandingComparison | null
  /** Where the reader had stopped, if they had. */
  stop: Stop | null
  since: ReactNode
}

export function ArticleHead({ article, comparison, stop, since }: Props) {
  const {
    title,
    titleLine,
    handle,
    source,
    category,
    cachedAt,
    minutes,
    links,
    related,
    story = [],
  } = article
  const state = useArticleState(article.id)
  const [address] = useSearchParams()
  // Where one stopped may be between the differences.
  const whole = `?${addressOf({ view: shownIn(address).view, onlyChanges: false })}`
  const relatedCount =
    related.similar.length +
    related.mentionedBy.length +
    (related.moreMentions ?? 0) +
    related.neighbours.length +
    story.length
  return (
    <header>
      {handle && (
        <p className="mb-1 meta">
          <bdi>{handle}</bdi>
        </p>
      )}
      <Headline>{title}</Headline>
      <TitleRest title={title} titleLine={titleLine} />
      <ul className="mt-4 flex flex-wrap gap-x-4 gap-y-1.5 meta">
        {[source, category].map(
          (name, index) =>
            name && (
              <li key={index} dir="auto" className="text-ink">
                {name}
              </li>
            ),
        )}
        <li>
          <CachedDate at={cachedAt} unread={article.unreadDate} />
        </li>
        <li>{words.toRead(minutes)}</li>
        {relatedCount > 0 && (
          <li className="desk:hidden">
            <AnchorLink to="related" className="link">
              {words.related(relatedCount)}
            </AnchorLink>
          </li>
        )}
      </ul>
      <LinksOut links={links} />
      <EntryMarks card={cardOf(article)} state={state} story={reportIds(article)} isCurrent>
        {stop && (
          <>
            <AnchorLink to={rowId(stop.row)} search={whole} className="entry-act">
              {words.goOn}
            </AnchorLink>
            <span className="meta">{words.left(stop.minutesLeft)}</span>
          </>
        )}
      </EntryMarks>
      {since}
      <div className="mt-4 border-s-2 border-rule ps-4 empty:hidden">
        {comparison && <p className="text-small">{wholenessOf(comparison)}</p>}
        <CalledOut article={article} comparison={comparison} />
        {comparison && <WordShares comparison={comparison} />}
      </div>
    </header>
  )
}
