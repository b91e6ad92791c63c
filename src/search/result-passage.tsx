import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import type { ArticleFile } from '../bundle/article.ts'
import type { SearchEntry } from '../bundle/search-index.ts'
import { articleQuery } from '../library/article-query.ts'
import type { SearchWord } from '../library/search-word.ts'
import { useInView } from '../ui/use-in-view.ts'
import { MarkedText } from './marked-text.tsx'
import { hasAll, passageIn } from './passage.ts'
import { asWritten } from '../words/by-locale/as-written.ts'

type Props = { entry: SearchEntry; words: readonly SearchWord[] }

/**
 * The passage that answers the search: of the summary, if it and the title have all that is looked
 * for; else of the article, whose file is fetched when the result comes into view.
 */
export function ResultPassage({ entry, words }: Props) {
  const place = useRef<HTMLParagraphElement>(null)
  const isInView = useInView(place)
  const { title, summary } = entry
  const isAnswered = useMemo(() => hasAll(`${title}\n${summary}`, words), [title, summary, words])
  const isWanted = !isAnswered && entry.kind === 'article'
  const { data: article, isPending } = useQuery({
    ...passageQuery(entry.id),
    enabled: isWanted && isInView,
  })
  const passage = useMemo(
    () => passageIn(article ? textsOf(article) : [summary], words),
    [article, summary, words],
  )
  const shown = passage ?? { text: summary, marks: [] }
  return (
    <p
      ref={place}
      {...asWritten(shown.text)}
      className={`mt-2 line-clamp-3 max-w-measure text-body text-soft ${isWanted && isPending ? 'min-h-passage' : ''}`}
    >
      <MarkedText {...shown} />
    </p>
  )
}

/** An article's file, unpacked by code that comes with the first of them. */
function passageQuery(id: string) {
  const query = articleQuery(id)
  return queryOptions({
    queryKey: [...query.queryKey, 'unpacked'] as const,
    queryFn: async ({ client }) => {
      const [file, { openedFile }] = await Promise.all([
        client.fetchQuery(query),
        import('../library/opened-file.ts'),
      ])
      return openedFile(file)
    },
    // The file it is made of is asked for again by itself.
    retry: false,
  })
}

/** All that an article's page shows, the summary first: of equal passages the first is taken. */
function textsOf(file: ArticleFile): string[] {
  if (file.kind === 'alias') return []
  if (file.kind === 'stub') return [file.summary.text]
  const { summary, original, cached, pages } = file
  return [
    summary.prose.text,
    cached.text,
    'prose' in original ? original.prose.text : '',
    ...pages.flatMap(({ title, prose }) => [title, prose.text]),
  ]
}
