import type { Block, Prose } from '../bundle/prose.ts'

/** By the kind of block. What combines with a sign is one character with it, so that it is none. */
const signs: Partial<Record<Block['kind'], RegExp>> = {
  heading: /^#{1,6}(?=\s)/gu,
  quote: /^[ \t]*>+(?!\p{M})/gmu,
  code: /^[ \t]*(?:`{3,}|~{3,})[^\n]*$/gmu,
}

/**
 * The signs by which plain text says what a block is: the hashes of a heading, the angles of a quote, the
 * fences of code. They belong to the text, but are not what is read. Ranges of the whole text.
 */
export function plainSigns(
  { text }: Prose,
  { kind, from, to }: Block,
): { from: number; to: number }[] {
  const sign = signs[kind]
  if (!sign) return []
  return Array.from(text.slice(from, to).matchAll(sign), ({ 0: found, index }) => ({
    from: from + index,
    to: from + index + found.length,
  }))
}
