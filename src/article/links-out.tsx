import { ExternalLink, hostOf } from '../ui/external-link.tsx'

/** Where an article leads outside the reader, by host. */
export function LinksOut({ links }: { links: readonly string[] }) {
  if (links.length === 0) return null
  return (
    <ul aria-label="Links out" className="mt-1 flex flex-wrap gap-x-4 gap-y-1 meta">
      {links.map((href) => (
        <li key={href}>
          <ExternalLink href={href}>{hostOf(href)}</ExternalLink>
        </li>
      ))}
    </ul>
  )
}
