/** Latin letters that pass for others, and letters of other scripts that pass for Latin ones. */
const lookalikes = /^[аеорсухіјѕһԁԛԝӏүαικνορυχյսօոցհ\d-]+$/
const strangeLatin = /[\u0131\u0180-\u02af]/
const scripts = [/\p{sc=Latn}/u, /\p{sc=Cyrl}/u, /\p{sc=Grek}/u, /\p{sc=Armn}/u, /\p{sc=Cher}/u]

/** Words that are an address, or a host as addresses have it, with the host apart. */
const addressInWords =
  /^\s*(?:https?:\/\/|www\.)([^\s/?#:]+\.\p{L}{2,})(?::\d+)?(?:[/?#]\S*)?\s*$/iu
/** With neither a scheme nor "www." names of files and programs look so too: it must end as hosts mostly do. */
const hostInWords =
  /^\s*((?:[\p{L}\p{N}-]+\.)+(?:com|org|net|edu|gov|mil|int|info|biz|io|ai|app|dev|xyz|me|tv|news|site|online|shop|social|example|ar|at|au|be|bg|br|ca|ch|cn|co|cz|de|dk|es|eu|fi|fr|gr|hk|hu|ie|il|in|it|jp|kr|mx|nl|no|nz|pt|ro|ru|se|sg|tr|tw|ua|uk|us|za))(?::\d+)?(?:[/?#]\S*)?\s*$/u
/** What stands around a host in words, and what can't be seen in it. */
const dressing = /\p{DI}|^["'“”‘’*_`(<«[]+|(?<!["'“”‘’*_`)>»\].,;:!?])["'“”‘’*_`)>»\].,;:!?]+$/gu

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

/** What stands in the address's path is no other host, nor is a host above the one it leads to. */
function nameAnotherHost(words: string, href: string, hostname: string): boolean {
  const plain = words.trim().replace(dressing, '')
  const named = (addressInWords.exec(plain) ?? hostInWords.exec(plain))?.[1]?.toLowerCase()
  if (named === undefined || !URL.canParse(`https://${named}`)) return false
  if (new URL(href).pathname.toLowerCase().split('/').includes(named)) return false
  const host = new URL(`https://${named}`).hostname.replace(/^www\./, '')
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
