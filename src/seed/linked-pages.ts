import { isListItem } from './line-shape.ts'
import type { Page, Part } from './seed.ts'
import type { SeedLines } from './seed-lines.ts'

const longestTitle = 200

/**
 * Splits the cached text, the lines from one place up to another, into the copy of the original and
 * the pages that it linked to. Each page begins with a title line and "Source: URL" below it.
 */
export function splitPages(
  lines: SeedLines,
  from: number,
  to: number,
  layout: 'full' | 'compact',
): { cached: Part | null; pages: Page[] } {
  const titles: number[] = []
  let bodyFrom = from
  for (let place = from; place + 1 < to; place++) {
    if (sourceUrl(lines.at(place + 1)) === null) continue
    if (!isPageTitle(lines, place, layout, place === bodyFrom)) continue
    titles.push(place)
    bodyFrom = place + 2
  }
  const pages = titles.flatMap((title, index): Page[] => {
    const [titlePart, sourceLine] = [lines.part(title, title + 1), lines.part(title + 1, title + 2)]
    const url = sourceUrl(lines.at(title + 1))
    if (!titlePart || !sourceLine || url === null) return []
    const body = lines.part(title + 2, titles[index + 1] ?? to)
    return [{ title: titlePart, url, sourceLine, body }]
  })
  return { cached: lines.part(from, titles[0] ?? to), pages }
}

function sourceUrl(line: string): string | null {
  return /^Source:\s*(https?:\/\/\S+)$/.exec(line)?.[1] ?? null
}

/**
 * Two blank lines, or none of the text, before a line make it a page's title. After one it must
 * read as a title too, for a body may name the source of a quotation or a figure.
 */
function isPageTitle(
  lines: SeedLines,
  place: number,
  layout: 'full' | 'compact',
  top: boolean,
): boolean {
  const title = lines.at(place)
  if (sourceUrl(title) !== null || title.length > longestTitle) return false
  const blanks = lines.blanksBefore(place)
  if (top || blanks >= 2) return true
  if (layout === 'full' && blanks === 0) return false
  return !/[.,;:。，；：]$/.test(title) && !isListItem(title)
}
