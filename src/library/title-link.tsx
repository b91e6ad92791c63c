import { ArticleLink } from './article-link.tsx'
import { SeenText } from './seen-text.tsx'
import { asWritten } from '../words/by-locale/as-written.ts'

/** The title of an article in a list beside another, which leads there. */
export function TitleLink({ id, title }: { id: string; title: string }) {
  return (
    <ArticleLink
      id={id}
      {...asWritten(title)}
      className="-my-0.5 line-clamp-3 py-0.5 text-small leading-snug font-medium link text-ink"
    >
      <SeenText>{title}</SeenText>
    </ArticleLink>
  )
}
