import type { Block, Prose } from '../bundle/prose.ts'

/** By the kind of block. What combines with a sign is one character with it, so that it is none. */
const signs: Partial<Record<Block['kind'], RegExp>> = {
  heading: /^#{1,6}(?=\s)|(?<=\n)[ \t]*[=-]+$/gu,
  quote: /^[ \t]*>(?:[ \t]?>)*(?!\p{M})/gmu,
  code: /^[ \t]*(?:`{3}|~{3})[^\n]*$/gmu,
}

/**
 * The signs by which plain text says what a block is: the hashes around a heading or the line under it, the
 * angles of a quote, the fences of code. They belong to the text, but are not what is read. Ranges of the whole text.
 */
export function plainSigns(
  { text }: Prose,
  { kind, from, to }: Block,
): { from: number; to: number }[] {
  const sign = signs[kind]
  if (!sign) return []
  const body = text.slice(from, to)
  const found = Array.from(body.matchAll(sign), ({ 0: { length }, index }) => ({
    from: from + index,
    to: from + index + length,
  }))
  const closing = kind === 'heading' && body.startsWith('#') ? closingHashes(body) : 0
  return closing > 0 ? [...found, { from: to - closing, to }] : found
}

/** How many hashes close a heading: a space parts them from its words. */
function closingHashes(heading: string): number {
  let count = 0
  while (heading.at(-1 - count) === '#') count++
  return /\s/.test(heading.at(-1 - count) ?? '') ? count : 0
}
