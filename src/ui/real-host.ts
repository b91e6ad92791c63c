/** Latin letters that pass for others, and letters of other scripts that pass for Latin ones. */
const lookalikes = /^[аеорсухіјѕһԁԛԝӏүαικνορυχյսօոցհ\d-]+$/
const strangeLatin = /[\u0131\u0180-\u02af]/
const scripts = [/\p{sc=Latn}/u, /\p{sc=Cyrl}/u, /\p{sc=Grek}/u, /\p{sc=Armn}/u, /\p{sc=Cher}/u]

/** Words that are an address or a host, with the host apart. */
const hostInWords =
  /^\s*(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?(?:[/?#]\S*)?\s*$/iu
/** Names end so that are a file's or a program's, and no host's. */
const fileEnding =
  /\.(?:js|jsx|ts|tsx|json|ya?ml|txt|html?|css|csv|pdf|cpp|exe|dll|png|jpe?g|gif|svg)$/

/**
 * Where a link leads, as "xn--…" or numbers, if it seems to lead elsewhere: its words are another host, or its
 * address names another before an "@", writes its host in a way of its own, or in letters that pass for
 * others. Null if it leads where it says.
 */
export function realHost(href: string, words = href): string | null {
  const authority = /^https?:\/\/([^/?#\\]*)/i.exec(href)?.[1]
  if (authority === undefined || !URL.canParse(href)) return null
  const { hostname } = new URL(href)
  if (words !== href && nameAnotherHost(words, href, hostname)) return hostname
  const written = authority.replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase()
  if (written === hostname.replace(/\.$/, '')) return null
  if (written.includes('@') || !hostname.includes('xn--')) return hostname
  return written.normalize('NFC').split('.').some(passesForAnother) ? hostname : null
}

/** A file's name in the address, such as "README.md", is no host, nor is a host above the one it leads to another. */
function nameAnotherHost(words: string, href: string, hostname: string): boolean {
  const named = hostInWords.exec(words)?.[1]?.toLowerCase()
  if (named === undefined || fileEnding.test(named)) return false
  if (href.toLowerCase().endsWith(`/${named}`)) return false
  const host = URL.canParse(`https://${named}`) ? new URL(`https://${named}`).hostname : named
  return hostname !== host && !hostname.endsWith(`.${host}`)
}

function passesForAnother(label: string): boolean {
  if (!/[^\0-\x7f]/.test(label)) return false
  const written = scripts.filter((script) => script.test(label)).length
  return (
    written > 1 ||
    lookalikes.test(label) ||
    strangeLatin.test(label) ||
    /[^\p{L}\p{M}\p{N}-]/u.test(label)
  )
}
