import type { Prose } from '../bundle/prose.ts'
import { rangesWithin } from './ranges-within.ts'

/**
 * A range of a text as it is set beside another: rows part before a line's first word, but in code a
 * line's indent belongs to the line.
 */
export function withIndents(
  { text, blocks }: Prose,
  from: number,
  to: number,
): { from: number; to: number } {
  if (!rangesWithin(blocks, from, to).some(({ kind }) => kind === 'code')) return { from, to }
  return { from: lineStart(text, from), to: Math.max(from, lineStart(text, to)) }
}

/** The beginning of a place's line, if there is but indent before a place in it; else the place. */
export function lineStart(text: string, at: number): number {
  let start = at
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--
  return start === 0 || text[start - 1] === '\n' ? start : at
}
