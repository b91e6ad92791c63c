/** Latin letters that pass for others, and letters of other scripts that pass for Latin ones. */
const lookalikes = /^[аеорсухіјѕһԁԛԝӏүαικνορυχյսօոցհ\d-]+$/
const strangeLatin = /[\u0131\u0180-\u02af]/
const scripts = [/\p{sc=Latn}/u, /\p{sc=Cyrl}/u, /\p{sc=Grek}/u, /\p{sc=Armn}/u, /\p{sc=Cher}/u]

/**
 * Where an address of the web leads, as "xn--…" or numbers, if it seems to lead elsewhere: it names
 * another host before an "@", writes its host in a way of its own, or in letters that pass for others.
 * Null if it leads where it says.
 */
export function realHost(href: string): string | null {
  const authority = /^https?:\/\/([^/?#\\]*)/i.exec(href)?.[1]
  if (authority === undefined || !URL.canParse(href)) return null
  const { hostname } = new URL(href)
  const written = authority.replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase()
  if (written === hostname.replace(/\.$/, '')) return null
  if (written.includes('@') || !hostname.includes('xn--')) return hostname
  return written.normalize('NFC').split('.').some(passesForAnother) ? hostname : null
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
