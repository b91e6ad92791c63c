import type { Article } from '../bundle/article.ts'
import { AnchorLink } from '../ui/anchor-link.tsx'
import { CalledOut } from './called-out.tsx'
import { ComparisonFigures } from './comparison-figures.tsx'
import { CachedDate } from './cached-date.tsx'
import { Headline } from './headline.tsx'
import { LinksOut } from './links-out.tsx'
import { TitleRest } from '../ui/title-rest.tsx'

export function ArticleHead({ article }: { article: Article }) {
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
    original,
  } = article
  const relatedCount =
    related.similar.length + related.mentionedBy.length + related.neighbours.length
  return (
    <header>
      {handle && <p className="mb-1 meta">{handle}</p>}
      <Headline>{title}</Headline>
      <TitleRest title={title} titleLine={titleLine} />
      <ul className="mt-4 flex flex-wrap gap-x-4 gap-y-1 meta">
        {source && <li className="text-ink">{source}</li>}
        {category && <li className="text-ink">{category}</li>}
        <li>
          <CachedDate at={cachedAt} />
        </li>
        <li>{minutes} min to read</li>
        {relatedCount > 0 && (
          <li className="desk:hidden">
            <AnchorLink to="related" className="link">
              {relatedCount} related
            </AnchorLink>
          </li>
        )}
      </ul>
      <LinksOut links={links} />
      <div className="mt-4 border-s-2 border-rule ps-4 empty:hidden">
        {original.kind === 'text' && <ComparisonFigures comparison={original.comparison} />}
        <CalledOut article={article} />
      </div>
    </header>
  )
}
