import type { LinkOut } from '../bundle/prose.ts'
import { withNames } from '../bundle/unseen.ts'
import { ExternalLink } from '../ui/external-link.tsx'
import * as words from '../words/article.tsx'
import { linkNames } from './link-names.ts'

/** Where an article leads outside the reader, by host, and by as much of the path as it takes. */
export function LinksOut({ links }: { links: readonly LinkOut[] }) {
  if (links.length === 0) return null
  const names = linkNames(links.map(({ href }) => href))
  return (
    <ul aria-label={words.linksOut} className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1.5 meta">
      {links.map((link, index) => (
        <li key={link.href}>
          <ExternalLink to={link} title={withNames(link.href)}>
            <bdi>{names[index]}</bdi>
          </ExternalLink>
        </li>
      ))}
    </ul>
  )
}
