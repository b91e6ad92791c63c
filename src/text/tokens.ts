import { clusterEdges } from './clusters.ts'
import { fold } from './fold.ts'

/** A word, number, link or mark of a text: `from` and `to` in UTF-16 units, half-open. */
export type Token = {
  from: number
  to: number
  kind: 'word' | 'number' | 'link' | 'mark'
  /** As it compares: see `fold`. */
  folded: string
}

const url = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%|]+/y
const urlTail = /[.,;:!?'")\]}|*]+$/
const word = /[@#]?[\p{L}\p{N}_][\p{L}\p{M}\p{N}\p{DI}_]*(?:['’ʼ＇][\p{L}\p{M}\p{N}\p{DI}_]+)*/uy
const number = /\p{Nd}+(?:[.,:/'’٫٬]\p{Nd}+)*[\p{L}\p{M}\p{N}\p{DI}_]*/uy
const run = /\.{2,}|-{2,}|``|''/y
/** Scripts that set no space between words: there the dictionary of the segmenter must tell. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const unseen = /^[\s\p{DI}]/u
/** What a dot joins inside one word: "01.AI", "U.S", "Node.js", "x.com". */
const dotted =
  /(?:(?<=\d)\.(?:\p{Lu}{2,}|\d)|(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))|\.(?=(?:ai|app|cn|co|com|dev|edu|gov|io|js|json|md|net|org|py|ts|xyz)(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]*/uy
/** The dot that closes initials: "U.S." but not "it." */
const initials = /^(?:\p{L}\.)+\p{L}$/u

let segmenter: Intl.Segmenter | undefined

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Where the word, number or link beginning at `at` ends; `at` itself if there is none. */
function endOfWord(text: string, at: number): number {
  const first = text.charCodeAt(at)
  let to = at
  if (isAsciiLetter(first)) {
    // Nearly every word of Latin text ends here, with no regular expression asked.
    do to++
    while (isAsciiLetter(text.charCodeAt(to)))
    const next = text.charCodeAt(to)
    if (next === 0x20 || next === 0x2c || next === 0x0a) return to
    if ((first | 32) === 0x68 || (first | 32) === 0x77) {
      const end = matchAt(url, text, at)
      if (end > at) return end - (urlTail.exec(text.slice(at, end))?.[0].length ?? 0)
    }
  }
  to = Math.max(matchAt(number, text, at), matchAt(word, text, at))
  if (to === at) return at
  while (text.charCodeAt(to) === 0x2e) {
    const end = matchAt(dotted, text, to)
    if (end === to) break
    to = end
  }
  if (text.charCodeAt(to) === 0x2e && initials.test(text.slice(at, to))) to++
  return to
}

function kindOf(text: string, from: number, to: number): Token['kind'] {
  const unit = text.charCodeAt(from)
  if (isAsciiLetter(unit))
    return text.startsWith('://', from + 4) ||
      text.startsWith('://', from + 5) ||
      text.startsWith('www.', from)
      ? 'link'
      : 'word'
  if (isDigit(unit)) return text.slice(from, to).match(/\.\p{L}/u) ? 'word' : 'number'
  return /^\p{Nd}/u.test(text.slice(from, from + 2)) ? 'number' : 'word'
}

/**
 * The words and marks of a text in order, with nothing but white space and unseen characters
 * between them. Never splits a grapheme cluster. Chinese, Japanese, Thai and other unspaced scripts
 * are cut into words by Intl.Segmenter; all else by a scanner of our own, which is far faster.
 */
export function tokensOf(text: string): Token[] {
  const edges = clusterEdges(text)
  const tokens: Token[] = []
  const push = (from: number, to: number, kind: Token['kind']) => {
    const folded = fold(text.slice(from, to))
    if (folded !== '') tokens.push({ from, to, kind, folded })
  }
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20 && edges.at(at + 1)) {
      at++
      continue
    }
    if (unseen.test(text.slice(at, at + 2))) {
      const to = edges.from(at + 1)
      if (text.slice(at, to).replace(/[\s\p{DI}]/gu, '') !== '') push(at, to, 'mark')
      at = to
      continue
    }
    const end = endOfWord(text, at)
    if (end > at) {
      const to = edges.from(end)
      const kind = kindOf(text, at, to)
      if (kind !== 'link' && unspaced.test(text.slice(at, to))) {
        segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
        let from = at
        for (const { index, segment } of segmenter.segment(text.slice(at, to))) {
          const stop = edges.from(at + index + segment.length)
          if (stop <= from) continue
          push(from, stop, /^\p{Nd}/u.test(segment) ? 'number' : 'word')
          from = stop
        }
      } else push(at, to, kind)
      at = to
      continue
    }
    const marks = matchAt(run, text, at)
    const to = edges.from(Math.max(marks, at + 1))
    push(at, to, 'mark')
    at = to
  }
  return tokens
}

/** A text as it compares, token by token: the same for texts that differ in typography alone. */
export function foldedOf(text: string): string {
  return tokensOf(text)
    .map((token) => token.folded)
    .join(' ')
}

/** Whether two texts say the same to the letter, typography and white space aside. */
export function readSame(a: string, b: string): boolean {
  return a === b || foldedOf(a) === foldedOf(b)
}
