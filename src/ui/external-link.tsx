import type { ReactNode } from 'react'
import * as words from '../words/ui.ts'

type Props = {
  /** The address, and where it leads, if it seems to lead elsewhere. */
  to: { href: string; leadsTo?: string | undefined }
  /** The whole address, where what the link is called is less. */
  title?: string
  children: ReactNode
}

/**
 * A link out of the reader: the page it leads to learns nothing of where it was followed. One that seems
 * to lead elsewhere than it does says where.
 */
export function ExternalLink({ to: { href, leadsTo }, title, children }: Props) {
  return (
    <>
      <a href={href} title={title} rel="noopener noreferrer" className="link">
        {children}
      </a>
      {leadsTo !== undefined && <bdi className="meta text-fault">{words.leadsTo(leadsTo)}</bdi>}
    </>
  )
}

/** What a link out is called where its text is not at hand: its host, less "www.". */
export function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') || href : href
}
