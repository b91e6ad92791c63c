import { hostOf } from '../ui/external-link.tsx'

/**
 * What links are called beside one another: each by its host, and where others lead to the same host
 * by as many parts of its path besides as tell it from them.
 */
export function linkNames(hrefs: readonly string[]): string[] {
  const ways = hrefs.map(waysOf)
  const counts = new Map<string, number>()
  for (const way of ways.flat()) counts.set(way, (counts.get(way) ?? 0) + 1)
  return ways.map((way) => way.find((name) => counts.get(name) === 1) ?? way.at(-1)!)
}

/** The host of an address, then the host with ever more of the path: "a.eu", "a.eu/b", "a.eu/b?c". */
function waysOf(href: string): string[] {
  if (!URL.canParse(href)) return [href]
  const { pathname, search, hash } = new URL(href)
  const parts = `${pathname.replace(/\/$/, '')}${search}${hash}`.split(/(?<=.)(?=[/?#])/)
  const ways = [hostOf(href)]
  for (const part of parts) if (part !== '') ways.push(ways.at(-1)! + part)
  return ways
}
