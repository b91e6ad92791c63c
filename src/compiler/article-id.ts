import { createHash } from 'node:crypto'
import { articleKeyLength } from '../bundle/article-key.ts'

const slugLength = 60

/**
 * The id of an article: its title in ASCII for people, and a hash of `identity` for certainty (50
 * bits, so that a hundred thousand articles don't meet). A seed and a mention of it in a similar
 * list have the same identity, hence the same address, whichever comes first: the title, with the handle
 * where several handles have it, with the source where articles of several sources do.
 */
export function articleId(title: string, identity: string): string {
  return readableKey(title, identity, articleKeyLength)
}

/** The key that stands for a source or a category in file names. */
export function facetKey(name: string): string {
  const key = facetKeys.get(name) ?? readableKey(name, name, 6)
  facetKeys.set(name, key)
  return key
}

/** A collection has few sources and categories, and asks for their keys with every entry. */
const facetKeys = new Map<string, string>()

function readableKey(name: string, identity: string, hashLength: number): string {
  return [slug(name), hash(identity).slice(0, hashLength)].filter(Boolean).join('-')
}

/** Lower-case ASCII words joined by "-", cut at a word; empty for a title without any. */
function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[æœßøłđðþı]/g, (letter) => spelled[letter]!)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length + 1 > slugLength) break
    slug += slug && '-'
    slug += word
  }
  return slug
}

/** Letters that no decomposition takes apart. */
const spelled: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** SHA-256 in base 32 (a to z, 2 to 7): safe in file names that know no case. */
function hash(identity: string): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  const digest = createHash('sha256').update(identity).digest()
  return Array.from(digest, (byte) => alphabet[byte & 31]).join('')
}
