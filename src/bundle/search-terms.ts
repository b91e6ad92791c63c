/** A word of a text as the search knows it: `from` and `to` in UTF-16 units, half-open. */
export type SearchToken = {
  from: number
  to: number
  /** Lower case, without accents, no longer than `longestTerm`, without white space. */
  term: string
}

/** Longer words are known by their start. */
export const longestTerm = 40

const word =
  /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\p{DI}]*(?:(?<=\p{Nd})[.,](?=\p{Nd})[\p{L}\p{M}\p{Nd}\p{DI}]+)*/uy
/** Scripts that set no space between words, and Hangul, where endings grow on to words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u
/** One letter of them with its marks; a decomposed Hangul syllable is one too. */
const letter = `${unspaced.source}[\\p{M}\\u1160-\\u11ff]*`
const stretches = new RegExp(`(?:${letter})+|(?:(?!${unspaced.source})[^])+`, 'gu')
const letters = new RegExp(letter, 'gu')
const accents = /[\u0300-\u036f\p{DI}]/gu
const plain = /^[a-z0-9]*$/

/**
 * The words of a text in order, the same in every engine, since build and browser must agree: the
 * dictionaries of Intl.Segmenter differ, so unspaced scripts are taken as overlapping pairs of
 * letters (as Lucene's CJKAnalyzer does), the last letter of a stretch by itself.
 */
export function searchTokens(text: string): SearchToken[] {
  const tokens: SearchToken[] = []
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80 && !isAsciiWord(unit)) {
      at++
      continue
    }
    const to = endOfWord(text, at)
    if (to === at) at += unit >= 0xd800 && unit < 0xdc00 ? 2 : 1
    else {
      const written = text.slice(at, to)
      // One by one: there may be more of them than a call takes arguments.
      if (unspaced.test(written)) for (const pair of pairsIn(written, at)) tokens.push(pair)
      // What an apostrophe leaves of "China's" and "don't" is no word.
      else if (to - at > 1 || !/['’]/.test(text.charAt(at - 1)))
        tokens.push({ from: at, to, term: fold(written) })
      at = to
    }
  }
  return tokens.filter(({ term }) => term !== '')
}

function isAsciiWord(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39)
  )
}

/** Where the word beginning at `at` ends; `at` itself if there is none. */
function endOfWord(text: string, at: number): number {
  let to = at
  while (isAsciiWord(text.charCodeAt(to))) to++
  const next = text.charCodeAt(to)
  // Nearly all words end here: only another letter, or a dot or comma in a number, goes on.
  if (to > at && (to === text.length || (next < 0x80 && next !== 0x2e && next !== 0x2c))) return to
  word.lastIndex = at
  return word.test(text) ? word.lastIndex : at
}

/** The letters of the unspaced stretches of a run, two by two, and its other words between them. */
function* pairsIn(run: string, offset: number): Generator<SearchToken> {
  for (const { 0: stretch, index } of run.matchAll(stretches)) {
    const from = offset + index
    if (!unspaced.test(stretch)) {
      yield { from, to: from + stretch.length, term: fold(stretch) }
      continue
    }
    const found = [...stretch.matchAll(letters)]
    for (const [place, one] of found.entries()) {
      const pair = one[0] + (found[place + 1]?.[0] ?? '')
      yield { from: from + one.index, to: from + one.index + pair.length, term: fold(pair) }
    }
  }
}

/** A word as it compares. */
function fold(written: string): string {
  const lower = written.toLowerCase()
  if (plain.test(lower)) return lower.slice(0, longestTerm)
  return lower
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/[\s,]/g, '')
    .normalize('NFC')
    .slice(0, longestTerm)
    .replace(/[\ud800-\udbff]$/, '')
}

/** Whether a term is of letters that no space sets apart: then it is a pair of them, or one. */
export function isUnspaced(term: string): boolean {
  return unspaced.test(term)
}
