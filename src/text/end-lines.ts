import { isFinished } from './cut-mark.ts'
import { tokensOf } from './tokens.ts'

/** What stands behind the end of a cut text is no more than so many lines, and words in all. */
const mostLines = 4
const mostWords = 20

const inBrackets = /^[[(（【].*[\])）】]$/u

/** Whether a line says something of its own: it comes to its full stop, and not between brackets. */
function isProse(line: string): boolean {
  const said = line.trim()
  return isFinished(said) && !inBrackets.test(said)
}

/**
 * Whether all that a text has behind what it shares with another is what a page sets below the end of
 * a text: a few short lines that come to no full stop ("Tags: …", "Powered by …"), which no list of
 * what pages say will ever know all of.
 */
export function areEndLines(lines: readonly string[]): boolean {
  if (lines.length > mostLines || lines.some(isProse)) return false
  return wordsIn(lines) <= mostWords
}

/** Whether some lines go on saying something, for longer than others do. */
export function goOnBeyond(lines: readonly string[], others: readonly string[]): boolean {
  return lines.some(isProse) && wordsIn(lines) > wordsIn(others)
}

function wordsIn(lines: readonly string[]): number {
  return lines.reduce(
    (sum, line) => sum + tokensOf(line).filter(({ kind }) => kind !== 'mark').length,
    0,
  )
}
