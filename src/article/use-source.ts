import { useCommand } from '../commands/offers.ts'

/** Lets a command open where an article comes from, if that is known. */
export function useSource(href: string | undefined): void {
  useCommand('source', () => window.open(href, '_blank', 'noopener,noreferrer'), href !== undefined)
}
