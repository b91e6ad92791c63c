import { useQueryClient } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { articlePage } from '../bundle/page-paths.ts'
import { articleQuery } from './article-query.ts'

type Props = Omit<ComponentProps<typeof Link>, 'to'> & { id: string }

/** A link to an article or stub, whose file is fetched as soon as someone means to follow it. */
export function ArticleLink({ id, ...rest }: Props) {
  const client = useQueryClient()
  const prefetch = async () => {
    const query = articleQuery(id)
    await client.prefetchQuery(query)
    // A guess that failed is no answer: whoever opens the page asks for its file anew.
    if (client.getQueryState(query.queryKey)?.status === 'error')
      client.removeQueries({ ...query, type: 'inactive' })
  }
  return (
    <Link
      to={articlePage(id)}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      onTouchStart={prefetch}
      {...rest}
    />
  )
}
