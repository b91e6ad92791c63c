/**
 * A link in a text: UTF-16, half-open. `href` is the address as it stands there, to the letter; the range is of
 * it, or of the whole of `[words](address)`.
 */
export type Link = { from: number; to: number; href: string }

const scheme = /(?<![A-Za-z0-9])(?:https?:\/\/|mailto:)/giy
const schemes = /(?<![A-Za-z0-9])(?:https?:\/\/|mailto:)/gi

/** Never part of an address: white space, quotes, "…" that cuts one, arrows, CJK punctuation. */
const stop =
  /[\s\p{Cc}\p{Cs}<>"`|\\^…“”‘’«»—―•\u2190-\u21FF\u2500-\u257F\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/u

/** What may stand behind the address in `[words](address "title")`. */
const ending = /(?:[ \t]+"[^"\n]*")?\)/y

/** Written without spaces: right behind a Latin letter or digit they are no longer address. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u

const closing: Partial<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/**
 * Finds every http, https and mailto link. Punctuation after an address, a bracket that it did not
 * open, and the "…" of a cut-off one stay outside. A bare "www." is not a link. Of `[words](address)`, as
 * Markdown writes a link or a picture, all is the link, unless its words hold another.
 */
export function linksIn(text: string): Link[] {
  const links: Link[] = []
  schemes.lastIndex = 0
  for (let match = schemes.exec(text); match; match = schemes.exec(text)) {
    const from = match.index
    const start = schemes.lastIndex
    const { to, scanned } = endOfAddress(text, start)
    const address = text.slice(start, to)
    if (isAddress(match[0], address)) {
      const href = text.slice(from, to)
      links.push({ ...(withWords(text, from, to, links.at(-1)?.to ?? 0) ?? { from, to }), href })
    }
    // What was scanned is never scanned again: that keeps the search linear.
    schemes.lastIndex = Math.max(scanned, start, links.at(-1)?.to ?? 0)
  }
  return links
}

/** Whether a text is nothing but a link or several, one perhaps cut off by "…". */
export function isOnlyLink(text: string): boolean {
  if (!/^\s*https?:\/\//i.test(text)) return false
  return text.trim().split(/\s+/).every(isLinkWord)
}

function isLinkWord(word: string): boolean {
  if (!/^https?:\/\//i.test(word)) return false
  return /^[\x21-\x7E…]+$/.test(word) || linksIn(word)[0]?.to === word.length
}

/**
 * The range of `[words](address "title")` around the address that stands from `from` to `to`, or null if it
 * isn't written so. The words are all in one line and not before `least`; brackets in them come in pairs.
 */
function withWords(text: string, from: number, to: number, least: number) {
  if (!text.endsWith('](', from)) return null
  ending.lastIndex = to
  if (!ending.test(text)) return null
  let unopened = 1
  for (let at = from - 3; at >= least && text[at] !== '\n'; at--) {
    if (text[at] === ']') unopened += 1
    if (text[at] === '[') unopened -= 1
    if (unopened > 0) continue
    if (text.slice(at + 1, from - 2).trim() === '') return null
    return { from: at > least && text[at - 1] === '!' ? at - 1 : at, to: ending.lastIndex }
  }
  return null
}

function isAddress(opening: string, address: string): boolean {
  if (opening.toLowerCase() === 'mailto:') return /^[^@]+@[^@]/.test(address)
  return /^[\p{L}\p{N}[]/u.test(address)
}

/** Where the address ends that begins at `start`, and how far it was necessary to look. */
function endOfAddress(text: string, start: number): { to: number; scanned: number } {
  const open: { bracket: string; at: number }[] = []
  let at = start
  for (; at < text.length; at += charAt(text, at).length) {
    const char = charAt(text, at)
    if (stop.test(char) || leavesAddress(text, at, char)) break
    if (char === '(' || char === '[' || char === '{') open.push({ bracket: char, at })
    if (closing[char] === undefined) continue
    if (open.at(-1)?.bracket !== closing[char]) break
    open.pop()
  }
  // A bracket that the address opens and never closes belongs to the sentence around it.
  let to = Math.min(at, open[0]?.at ?? at)
  while (to > start && /[.,;:!?'*]/.test(text[to - 1]!)) to -= 1
  if (text.endsWith("'s", to)) to -= 2
  return { to, scanned: at }
}

function leavesAddress(text: string, at: number, char: string): boolean {
  if (unspaced.test(char)) return /[A-Za-z0-9]/.test(text[at - 1] ?? '')
  if (!/[,;([]/.test(char)) return false
  scheme.lastIndex = at + 1
  return scheme.test(text)
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!)
}
