import type { Change } from '../bundle/comparison.ts'

/**
 * The words of two texts, each within its range, that aren't the same to the letter: what differs where
 * a comparison finds nothing but typography. Where a space of another kind parts two words ("5 €" with one
 * that binds), both; where there is a space more, the whole of both ranges.
 */
export function differingWords(original: string, cached: string, range: Change): Change[] {
  const here = wordsIn(original, range.fromA, range.toA)
  const there = wordsIn(cached, range.fromB, range.toB)
  if (here.length !== there.length) return [range]
  const changes: Change[] = []
  let isOtherSpace = false
  for (const [index, { word, from, space }] of here.entries()) {
    const other = there[index]!
    const last = changes.at(-1)
    const [toA, toB] = [from + word.length, other.from + other.word.length]
    const goesOn = isOtherSpace
    isOtherSpace = space !== other.space
    if (goesOn && last) [last.toA, last.toB] = [toA, toB]
    else if (isOtherSpace || word !== other.word)
      changes.push({ fromA: from, toA, fromB: other.from, toB })
  }
  return changes
}

type Word = { word: string; from: number; space: string }

/** Words, each with the space behind it unless that is a plain one, or none is behind it. */
function wordsIn(text: string, from: number, to: number): Word[] {
  return Array.from(text.slice(from, to).matchAll(/(\S+)(\s+(?=\S))?/g), (match) => ({
    word: match[1]!,
    from: from + match.index,
    // Lines are broken anywhere.
    space: (match[2] ?? '').replace(/[ \t\r\n]+/g, ' '),
  }))
}
