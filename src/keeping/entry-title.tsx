import type { ReactNode } from 'react'
import type { ArticleState } from '../kept/article-state.ts'
import { asWritten } from '../words/by-locale/as-written.ts'
import { EntrySign } from './entry-sign.tsx'

type Props = {
  /** The heading's, by which its entry is named. */
  id: string
  handle: string | null
  title: string
  state: ArticleState | null
  /** The link that is the title. */
  children: ReactNode
}

/** The title of an entry of any list, with whose it is above it and whether it is read before it. */
export function EntryTitle({ id, handle, title, state, children }: Props) {
  return (
    <>
      {handle && (
        <p dir="auto" className="meta">
          {handle}
        </p>
      )}
      <div className="relative">
        <EntrySign state={state} />
        <h3
          id={id}
          {...asWritten(title)}
          className="max-w-headline text-entry font-semibold text-pretty"
        >
          {children}
        </h3>
      </div>
    </>
  )
}
