import { type ComponentProps, useEffect, useRef } from 'react'
import { useCommand } from '../commands/offers.ts'
import { ArticleLink } from '../library/article-link.tsx'

type Props = Omit<ComponentProps<typeof ArticleLink>, 'ref' | 'className'> & {
  /** Whether commands are about its entry. */
  isCurrent: boolean
  /** Whether its entry has been read, where that is to be seen at the title. */
  isRead?: boolean | undefined
  takesFocus?: boolean
}

/** The link that is an entry's title. */
export function EntryLink({ isCurrent, isRead = false, takesFocus = false, ...rest }: Props) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (takesFocus) link.current?.focus({ preventScroll: true })
  }, [takesFocus])
  useCommand('open', () => link.current?.click(), isCurrent)
  return (
    <ArticleLink
      ref={link}
      className={`decoration-1 underline-offset-4 hover:underline ${isRead ? 'text-soft' : ''}`}
      {...rest}
    />
  )
}
