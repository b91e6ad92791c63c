import { ClusterEdges } from './clusters.ts'
import { fold } from './fold.ts'
import { readOnce } from './reading-once.ts'
import { unspacedWords } from './unspaced-words.ts'

/** A word, number, link or mark of a text: `from` and `to` in UTF-16 units, half-open. */
export type Token = {
  from: number
  to: number
  kind: 'word' | 'number' | 'link' | 'mark'
  /** As it compares: see `fold`. */
  folded: string
}

const url = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%|]+/y
const urlTail = /(?<![.,;:!?'")\]}|*])[.,;:!?'")\]}|*]+$/
const word = /[@#]?[\p{L}\p{N}_][\p{L}\p{M}\p{N}\p{DI}_]*(?:['‘’ʼ＇][\p{L}\p{M}\p{N}\p{DI}_]+)*/uy
const number = /\p{Nd}+(?:[.,:/'’٫٬．：]\p{Nd}+|，[０-９]{3}(?!\p{Nd}))*[\p{L}\p{M}\p{N}\p{DI}_]*/uy
const run = /\.{2,}|-{2,}|``|''/y
/** Scripts that set no space between words: there the dictionary of the segmenter must tell. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** The digits at the end of a run that go on behind a mark: those of "1,200" in "約1,200". */
const openDigits = /(?<!\p{Nd})\p{Nd}+$/u
const moreDigits = /(?:[.,:/'’٫٬．：]\p{Nd}|，[０-９]{3})/uy
const unseen = /^[\s\p{DI}]/u
const seen = /[^\s\p{DI}]/u
/** Marks that no longer token begins with, and those that one does if they stand twice. */
const plainMarks = unitsOf(',;:!?()[]{}"/\\|*+=<>%&~^$')
const runMarks = unitsOf('.-')
/** Behind these no word of plain letters goes on, nor is it an address. */
const wordEnds = unitsOf(' \n,;!?()[]{}"/\\|*+=<>%&~^$-@#')
/** What a dot joins inside one word: "01.AI", "U.S", "Node.js", "x.com". */
const dotted =
  /(?:(?<=\d)\.(?:\p{Lu}{2,}|\d)|(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))|\.(?=(?:ai|app|cn|co|com|dev|edu|gov|io|js|json|md|net|org|py|ts|xyz)(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]*/uy
/** The dot that closes initials: "U.S." but not "it." */
const initials = /^(?:\p{L}\.)+\p{L}$/u

/** Whether a unit is one of some ASCII characters, by its number. */
function unitsOf(characters: string): Uint8Array {
  const units = new Uint8Array(0x80)
  for (const character of characters) units[character.charCodeAt(0)] = 1
  return units
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const dot = 0x2e
/** No number has more digits between two marks. */
const longestNumber = 32

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

/** Where the word of plain ASCII letters beginning at `at` ends, if nothing can make it longer. */
function endOfPlainWord(text: string, at: number): number {
  let to = at
  while (isAsciiLetter(text.charCodeAt(to))) to++
  const next = text.charCodeAt(to)
  if (to === text.length || wordEnds[next] === 1) return to
  // A dot may join what follows, but never a space.
  const isLastDot = next === dot && (to + 1 === text.length || isSpace(text.charCodeAt(to + 1)))
  return isLastDot ? to : at
}

/** Where the word, number or link beginning at `at` ends; `at` itself if there is none. */
function endOfWord(text: string, at: number): number {
  if (/[hw]/i.test(text[at]!)) {
    const end = matchAt(url, text, at)
    if (end > at) return end - (urlTail.exec(text.slice(at, end))?.[0].length ?? 0)
  }
  let to = Math.max(matchAt(number, text, at), matchAt(word, text, at))
  if (to === at) return at
  if (matchAt(moreDigits, text, to) > to) {
    // What stands before it without a space is no part of a number.
    const [digits] = openDigits.exec(text.slice(Math.max(at, to - longestNumber), to)) ?? []
    const start = to - (digits?.length ?? 0)
    if (digits && start > at && unspaced.test(text.slice(start - 1, start))) return start
  }
  while (text.charCodeAt(to) === dot) {
    const end = matchAt(dotted, text, to)
    if (end === to) break
    to = end
  }
  if (text.charCodeAt(to) === dot && initials.test(text.slice(at, to))) to++
  return to
}

function kindOf(word: string): Token['kind'] {
  if (/^(?:https?:\/\/|www\.)/i.test(word)) return 'link'
  return /^\p{Nd}(?!.*\.\p{L})/u.test(word) ? 'number' : 'word'
}

/**
 * The words and marks of a text in order, with nothing but white space and unseen characters
 * between them. Never splits a grapheme cluster. Chinese, Japanese, Thai and other unspaced scripts
 * are cut into words by Intl.Segmenter; all else by a scanner of our own, which is far faster.
 */
export const tokensOf = readOnce((text): readonly Token[] => {
  const edges = new ClusterEdges(text)
  const tokens: Token[] = []
  const push = (from: number, to: number, kind: Token['kind']) => {
    const folded = fold(text.slice(from, to))
    if (folded !== '') tokens.push({ from, to, kind, folded })
  }
  let at = 0
  while (at < text.length) {
    const plainEnd = endOfPlainWord(text, at)
    if (plainEnd > at && edges.at(plainEnd)) {
      tokens.push({ from: at, to: plainEnd, kind: 'word', folded: text.slice(at, plainEnd) })
      at = plainEnd
      continue
    }
    const unit = text.charCodeAt(at)
    if (isSpace(unit) && edges.at(at + 1)) {
      at++
      continue
    }
    const isAlone = runMarks[unit] === 1 && text.charCodeAt(at + 1) !== unit
    if ((isAlone || plainMarks[unit] === 1) && edges.at(at + 1)) {
      tokens.push({ from: at, to: at + 1, kind: 'mark', folded: text[at]! })
      at++
      continue
    }
    const isUnseen = unseen.test(text.slice(at, at + 2))
    const end = isUnseen ? at : endOfWord(text, at)
    const to = edges.from(Math.max(end, isUnseen ? at + 1 : matchAt(run, text, at), at + 1))
    if (end === at) {
      // A sign can sit on a space or an unseen character: then it is seen.
      if (!isUnseen || seen.test(text.slice(at, to))) push(at, to, 'mark')
      at = to
      continue
    }
    const whole = text.slice(at, to)
    const kind = kindOf(whole)
    if (kind === 'link' || !unspaced.test(whole)) push(at, to, kind)
    else {
      let from = at
      let stop = at
      for (const part of unspacedWords(whole)) {
        stop += part.length
        if (stop < to && !edges.at(stop)) continue
        push(from, stop, kindOf(part))
        from = stop
      }
    }
    at = to
  }
  return tokens
})

/** Tokens as they compare: the same for those of texts that differ in typography alone. */
export function foldedOf(tokens: readonly Token[]): string {
  return tokens.map(({ folded }) => folded).join(' ')
}

/** The word at a place in small letters, or '' where there is none. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.folded.toLowerCase() ?? ''
}
