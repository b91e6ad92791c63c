import type { Block, Link } from './prose.ts'

type Range = { from: number; to: number }

/** Of a link in a text, what is to be followed and what only says that it is a link. Ranges of the whole text. */
export type LinkParts = { words: Range; signs: readonly Range[] }

/**
 * The words of `[words](address)` are followed, and all around them are signs; of an address, all is followed.
 * Code is no Markdown.
 */
export function linkParts(text: string, link: Link, kind: Block['kind']): LinkParts {
  const address = addressIn(text, link)
  if (address.from === link.from || kind === 'code') return { words: address, signs: [] }
  const opening = text.startsWith('![', link.from) ? 2 : 1
  const words = { from: link.from + opening, to: address.from - 2 }
  return {
    words,
    signs: [
      { from: link.from, to: words.from },
      { from: words.to, to: link.to },
    ],
  }
}

/** Where in a text the address of a link stands. */
function addressIn(text: string, { from, to, href }: Link): Range {
  const at = to - from === href.length ? from : text.indexOf(`](${href}`, from) + 2
  return { from: at, to: at + href.length }
}
