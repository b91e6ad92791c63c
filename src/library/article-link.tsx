import { useQueryClient } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { articlePage } from '../bundle/page-paths.ts'
import { prefetchArticle } from './prefetch-article.ts'
import { Link } from '../ui/link.tsx'

type Props = Omit<ComponentProps<typeof Link>, 'to'> & {
  id: string
  /** A place on its page, with its sign: "#row-12". */
  hash?: string
}

/** A link to an article or stub, whose file is fetched as soon as someone means to follow it. */
export function ArticleLink({ id, hash = '', ...rest }: Props) {
  const client = useQueryClient()
  const prefetch = () => void prefetchArticle(client, id)
  return (
    <Link
      to={articlePage(id) + hash}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      onTouchStart={prefetch}
      {...rest}
    />
  )
}
