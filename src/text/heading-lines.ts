import type { Line } from './lines.ts'

const longest = 72
const ends = /[.!?,;:…。！？，；：、)"”’]$/
const minor = /^(?:a|an|and|as|at|but|by|for|from|in|into|is|nor|of|on|or|our|the|to|vs|with|your)$/

function isTitleCase(words: readonly string[]): boolean {
  const major = words.filter((word) => /\p{L}/u.test(word) && !minor.test(word))
  return major.every((word) => !/^\p{Ll}/u.test(word))
}

function wordsStartLikeTitle(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > 12 || !/^["'“‘(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false
  return words.length <= 5 || isTitleCase(words)
}

/** A paragraph long enough to stand under a heading, or the first item of a list. */
function canFollow(line: Line, heading: string): boolean {
  const text = line.text.trim()
  if (/^(?:(?:[-*•]|\d{1,3}[.)])\s|\d{1,3}、)/.test(text)) return true
  return (
    text.length > Math.max(60, heading.length * 1.5) ||
    (text.length > heading.length && /[.!?。！？]["”’)]*$/.test(text))
  )
}

/**
 * The level of a heading that the next line underlines, with "=" or "-" as Markdown has it; null if it is none.
 * A sentence above a rule is none, nor are the last of several lines.
 */
export function underlined(lines: readonly Line[], at: number): 1 | 2 | null {
  const text = lines[at]!.text.trim()
  const [, rule] = /^\s{0,3}(={3,}|-{3,})\s*$/.exec(lines[at + 1]?.text ?? '') ?? []
  if (!rule || (at > 0 && !lines[at - 1]!.blank)) return null
  if (lines[at]!.indent > 3 || text.length > longest || ends.test(text)) return null
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  return rule.startsWith('=') ? 1 : 2
}

/**
 * Whether a line standing alone between blank lines is plainly a heading: short, written like a
 * title, not ended like a sentence, with a fuller paragraph or a list behind it.
 */
export function looksLikeHeading(lines: readonly Line[], at: number): boolean {
  const text = lines[at]!.text.trim()
  const alone = (at === 0 || lines[at - 1]!.blank) && (lines[at + 1]?.blank ?? false)
  if (!alone || lines[at]!.indent > 3 || text.length > longest || ends.test(text)) return false
  if (/https?:|www\.|[@|·•→=<>{}\\]|^\W*\d[\d\s.,:/%-]*$/.test(text)) return false
  if (!/\p{L}{2}/u.test(text) || !wordsStartLikeTitle(text)) return false
  const next = lines.slice(at + 1, at + 6).find((line) => !line.blank)
  return next !== undefined && canFollow(next, text)
}
