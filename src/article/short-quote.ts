/** How long a quote is at most, in UTF-16 units. */
const longest = 80
/** How much is quoted before the words that differ. */
const lead = 20

/**
 * A text cut to what can be read at a glance, at whole words, around the place where it differs from another:
 * where the two part ways, or if they begin otherwise, at the longest word of the other that is in it.
 */
export function shortQuote(text: string, other: string): string {
  if (text.length <= longest) return text
  const place = partingOf(text, other) || placeOfShared(text, other)
  const starts = Array.from(new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text))
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index }) => index)
  const from = place > lead ? (starts.find((start) => start >= place - lead) ?? 0) : 0
  const isWhole = text.length <= from + longest
  const to = isWhole ? text.length : (starts.findLast((start) => start <= from + longest) ?? 0)
  // A word longer than any quote has nowhere to be cut but where it ends.
  const quoted = text.slice(from, to > from ? to : undefined).trim()
  return `${from > 0 ? '…' : ''}${quoted}${isWhole ? '' : '…'}`
}

/** How far two texts are the same. */
function partingOf(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

function placeOfShared(text: string, other: string): number {
  const words = other.split(/\s+/).filter((word) => word !== '' && text.includes(word))
  const word = words.sort((one, two) => two.length - one.length)[0]
  return word === undefined ? 0 : text.indexOf(word)
}
