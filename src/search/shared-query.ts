import { decoded } from '../bundle/decoded.ts'

/** As much of a text as is looked for: a longer one has more words than any article has all of. */
const longest = 200

const link = /https?:\/\/\S+/gi

/**
 * What to look for where something was shared with the reader: "title", "text" and "url" in the address, as other
 * apps fill them in. Words come before links, of which those of the path are taken. Null if nothing was shared.
 */
export function sharedQuery(address: URLSearchParams): string | null {
  const shared = ['title', 'text', 'url'].map((name) => address.get(name) ?? '')
  if (shared.every((text) => text.trim() === '')) return null
  const words = shared.map((text) => text.replace(link, ' ').trim()).find(Boolean)
  const [first = ''] = shared.join(' ').match(link) ?? []
  return cut((words ?? wordsOf(first)).replace(/\s+/g, ' '))
}

/** The words of a link's path without its dates and its ending; of its host if it has none. */
function wordsOf(address: string): string {
  if (!URL.canParse(address)) return ''
  const { pathname, hostname } = new URL(address)
  const words = decoded(pathname)
    .replace(/\.[a-z]{2,5}\/?$/i, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /\p{L}/u.test(word))
  return words.length > 0 ? words.join(' ') : hostname.replace(/^www\./, '')
}

function cut(text: string): string {
  if (text.length <= longest) return text
  // Where there are no spaces, no character is cut in two.
  return text.slice(0, longest).replace(/\s\S*$|[\uD800-\uDBFF]$/, '')
}
