import { searchTokens } from '../bundle/search-terms.ts'
import { likeness, type SearchWord } from '../library/search-word.ts'

/** A stretch of a text, in UTF-16 units, half-open. */
export type Range = { from: number; to: number }

/** `word` is what was looked for, whatever spelling of it is met. */
type Match = Range & { word: string; likeness: number }

/** A piece of a text as a result shows it, with what answers the search marked in it. */
export type Passage = { text: string; marks: Range[] }

/** Characters in a passage: three lines of a column. */
const length = 200
/** Of what a passage has room for, the share that goes before the first match. */
const lead = 0.3

/** Where a text has what is looked for, in order and apart. */
export function marksIn(text: string, words: readonly SearchWord[]): Range[] {
  return joined(matchesIn(text, words))
}

/**
 * The piece of the texts that says most of what is looked for: the most different words, then the
 * best matches, then the earliest. Null if none has any of them.
 */
export function passageIn(texts: readonly string[], words: readonly SearchWord[]): Passage | null {
  let best: { text: string; window: Match[]; worth: number } | null = null
  for (const text of texts) {
    const matches = matchesIn(text, words)
    for (let from = 0, to = 0; from < matches.length; from++) {
      while (to < matches.length && matches[to]!.to - matches[from]!.from <= length) to++
      const window = matches.slice(from, Math.max(to, from + 1))
      const worth = worthOf(window)
      if (worth > (best?.worth ?? 0)) best = { text, window, worth }
    }
  }
  return best && cutOut(best.text, best.window)
}

/** Whether a text has all that is looked for. */
export function hasAll(text: string, words: readonly SearchWord[]): boolean {
  const had = new Set(matchesIn(text, words).map(({ word }) => word))
  return words.every(({ written }) => had.has(written))
}

function matchesIn(text: string, words: readonly SearchWord[]): Match[] {
  const matches: Match[] = []
  for (const { from, to, term } of searchTokens(text)) {
    let best: Match | null = null
    for (const word of words) {
      const share = likeness(word, term)
      if (share > (best?.likeness ?? 0)) best = { from, to, word: word.written, likeness: share }
    }
    if (best) matches.push(best)
  }
  return matches
}

/** The best match of each word counts, and each word more than any likeness. */
function worthOf(window: readonly Match[]): number {
  const best = new Map<string, number>()
  for (const { word, likeness } of window) best.set(word, Math.max(best.get(word) ?? 0, likeness))
  let worth = 0
  for (const likeness of best.values()) worth += 1 + likeness
  return worth
}

function cutOut(text: string, window: readonly Match[]): Passage {
  const first = window[0]!.from
  const last = window.at(-1)!.to
  const room = Math.max(0, length - (last - first))
  const from = startNear(text, Math.max(0, first - Math.round(room * lead)), first)
  const to = Math.max(last, endNear(text, Math.max(last, from + length)))
  const before = from > 0 && !isOpening(text, from) ? '… ' : ''
  const after = to < text.length && !/[.!?。！？]$/.test(text.slice(0, to)) ? ' …' : ''
  const marks = joined(window.filter((match) => match.to <= to))
  return {
    text: before + text.slice(from, to).replace(/\s/g, ' ') + after,
    marks: marks.map((mark) => ({
      from: mark.from - from + before.length,
      to: mark.to - from + before.length,
    })),
  }
}

/** Whether a sentence or a line begins at `from`. */
function isOpening(text: string, from: number): boolean {
  const before = text.slice(0, from)
  const end = before.trimEnd()
  return /[.!?。！？]$/.test(end) || before.includes('\n', end.length)
}

/** Where a sentence begins between `from` and `to`, else a word; `from` where nothing tells. */
function startNear(text: string, from: number, to: number): number {
  if (from === 0) return 0
  const whole = text.slice(from - 1, to)
  const stretch = whole.trimEnd()
  const sentence = /[.!?]\s+|[。！？]|\n\s*/.exec(stretch) ?? /\s+/.exec(stretch)
  if (sentence) return from - 1 + sentence.index + sentence[0].length
  // Of the word before there is no beginning here.
  return stretch.length < whole.length ? to : wholeLetter(text, from)
}

function endNear(text: string, to: number): number {
  if (to >= text.length) return text.length
  const word = /(?<!\s)\s+\S*$/.exec(text.slice(Math.max(0, to - 30), to + 1))
  return word && to > 30 ? Math.max(0, to - 30) + word.index : wholeLetter(text, to)
}

/** An offset that doesn't part the halves of a surrogate pair. */
function wholeLetter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset
}

/** Ranges in order that may overlap, as ranges that don't. */
function joined(ranges: readonly Range[]): Range[] {
  const apart: Range[] = []
  for (const { from, to } of ranges) {
    const last = apart.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else apart.push({ from, to })
  }
  return apart
}
