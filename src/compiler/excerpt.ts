import { withNames } from '../bundle/unseen.ts'

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * A text as a list shows it: whole if it has at most `most` UTF-16 units, else its start up to a
 * word's end, with "…" behind it. A list can show no more, and one seed's long line would weigh on
 * every page that names it. What hides in it is named.
 */
export function excerpt(whole: string, most: number): string {
  // As much as can be shown at all, whatever hides in it.
  const isCut = whole.length > most * 2
  const text = withNames(isCut ? whole.slice(0, most * 2).replace(/[\uD800-\uDBFF]$/, '') : whole)
  if (text.length <= most) return isCut ? `${text}…` : text
  const start = text.slice(0, most)
  const wordEnd = start.search(/(?<!\s)\s+\S*$/)
  if (wordEnd > most / 2) return `${start.slice(0, wordEnd)}…`
  // No space to cut at: a script without them, or no prose at all. Characters at least stay whole.
  const cut = characters.segment(text.slice(0, most * 2)).containing(most)
  return `${text.slice(0, cut?.index ?? most)}…`
}

/** The longest title and summary that lists show. Pages of the articles themselves show all. */
export const longestTitle = 300
export const longestSummary = 600
