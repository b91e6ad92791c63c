import type { ReactNode } from 'react'

type Props = {
  href: string
  /** The whole address, where what the link is called is less. */
  title?: string
  /** The host that it leads to, if it seems to lead to another. */
  leadsTo?: string | undefined
  children: ReactNode
}

/**
 * A link out of the reader: the page it leads to learns nothing of where it was followed. One that seems
 * to lead to another host than it does says so.
 */
export function ExternalLink({ href, title, leadsTo, children }: Props) {
  return (
    <>
      <a href={href} title={title} rel="noopener noreferrer" className="link">
        {children}
      </a>
      {leadsTo !== undefined && <bdi className="meta text-fault"> (⚠ leads to {leadsTo})</bdi>}
    </>
  )
}

/** What a link out is called where its text is not at hand: its host, less "www.". */
export function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') || href : href
}
