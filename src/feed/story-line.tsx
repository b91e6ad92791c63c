import type { ArticleEntry } from '../bundle/entry.ts'
import { ArticleLink } from '../library/article-link.tsx'
import type { Trail } from '../ui/trail.ts'

type Props = {
  /** All articles of the story, the fullest first. */
  story: NonNullable<ArticleEntry['story']>
  /** The one in whose row this stands. */
  id: string
  trail: Trail
}

/** Says who else reports what an entry does, and leads there. */
export function StoryLine({ story, id, trail }: Props) {
  const others = story.filter((report) => report.id !== id)
  const areSources = new Set(story.map(({ source }) => source)).size === story.length
  return (
    <p className="mt-2 meta">
      {story.length} {areSources ? 'sources' : 'articles'} report this: also{' '}
      {others.map((report, index) => (
        <span key={report.id}>
          {index > 0 && ', '}
          <ArticleLink id={report.id} state={trail} title={report.title} className="link">
            {report.source ?? report.title}
          </ArticleLink>
        </span>
      ))}
    </p>
  )
}
