import { useQueryClient } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { useLocation } from 'react-router'
import { articlePage } from '../bundle/page-paths.ts'
import { prefetchArticle } from './prefetch-article.ts'
import { Link } from '../ui/link.tsx'

type Props = Omit<ComponentProps<typeof Link>, 'to'> & {
  id: string
  /** A place on its page, with its sign: "#row-12". */
  hash?: string
}

/**
 * A link to an article or stub, whose file is fetched as soon as someone means to follow it. From an article it leads on
 * along the way that led there, so that the way back is to the same list.
 */
export function ArticleLink({ id, hash = '', ...rest }: Props) {
  const client = useQueryClient()
  const { state } = useLocation()
  const prefetch = () => void prefetchArticle(client, id)
  return (
    <Link
      to={articlePage(id) + hash}
      state={state}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      onTouchStart={prefetch}
      {...rest}
    />
  )
}
