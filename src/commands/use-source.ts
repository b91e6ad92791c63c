import { useCommand } from './offers.ts'

/**
 * Lets a command open where an article comes from, if that is known, while commands are about it. Who is told
 * no referrer is given no opener either.
 */
export function useSource(href: string | undefined, isCurrent = true): void {
  const open = () => window.open(href, '_blank', 'noreferrer')
  useCommand('source', open, href !== undefined && isCurrent)
}
