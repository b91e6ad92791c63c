import { decoded } from '../bundle/decoded.ts'

/** Scripts that top-level domains are in beside Latin; the last three make up Japanese. */
const scripts =
  'Arab Armn Beng Cyrl Deva Geor Grek Gujr Guru Hang Hebr Knda Laoo Mlym Orya Sinh Taml Telu Thai Hani}\\p{sc=Hira}\\p{sc=Kana}ー'
/** A host that ends in one of them and has no other, but for whole names of ASCII letters before it. */
const inOwnScript = new RegExp(
  `^(?=.*[^\\0-\\x7f])([a-z][a-z\\d-]*\\.)*(${scripts.replace(/\S+/g, '[\\p{sc=$&}\\d.-]+').replaceAll(' ', '|')})$`,
  'u',
)

/** What stands between hosts in a text; a script without capitals is written up to them without a space. */
const between =
  /[^\p{L}\p{M}\p{N}@.:/?#=&%+_-]|(?<![\p{L}\p{N}])[._]|[._](?![\p{L}\p{N}])|(?<=\p{Lo})(?=\w)|(?<=\w)(?=\p{Lo})/u
const address = /^((?:[a-z][a-z\d+.-]*:)?\/+|www\.)?([^/?#\\]*?)(:\d*)?([/?#\\]|$)/
/** With neither a scheme nor "www.", names of files and programs look so too. */
const bareHost =
  /^(?!asp\.net$)(?:[\p{L}\p{M}\p{N}-]+\.)+(?!(?:[cm]?[jt]s|[jt]sx|py|rs|go|sh|[ch]pp|cs|php|css|html?|md|txt|pdf|json|ya?ml|toml|xml|csv|png|jpe?g|svg|exe|nn)$)\p{L}[\p{L}\p{M}\p{N}-]+$/u

/** A name with a dot, or four numbers. */
const dotted = /^(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+$/u
const numbers = /^(?:\d{1,3}\.){3}\d{1,3}$/

/**
 * Where a link leads, with a host as it is sent ("xn--…" or numbers), if it seems to lead elsewhere: its words
 * name another host or mail address, its address names another before an "@", or has its host in a way of its own
 * or in letters that pass for others. No list has all of those: they may be any but those of ASCII, unless
 * the top-level domain is of the same script. Null if it leads where it says.
 */
export function realHost(href: string, words = href): string | null {
  if (!URL.canParse(href)) return null
  const isMail = /^mailto:/i.test(href)
  const whole = (place: string) => (isMail ? place : hostOf(place))
  const written = isMail ? recipientsOf(href) : [authorityOf(href)]
  const places = written.map((place) => sentTo(whole(place)))
  const named = words === href ? [] : namedIn(words).map(whole)
  const isHidden =
    written.some((place) => place.split('@').length > (isMail ? 2 : 1)) ||
    [...written, ...named].some(passesForAnother) ||
    named.some((name) => !places.some((place) => isNamed(place, name))) ||
    // Who reads one name doesn't think of several who get the mail.
    (named.length > 0 && places.length > 1)
  return isHidden ? places.join(', ') : null
}

/** Whether a name stands for a place: a host does for all below it, and for who has mail there. */
function isNamed(place: string, name: string): boolean {
  const sent = sentTo(name).replace(/^www\./, '')
  return place.endsWith(`.${sent}`) || `@${place}`.endsWith(`@${sent}`)
}

/** The hosts and mail addresses in words, in small letters. */
function namedIn(words: string): string[] {
  const plain = words
    .normalize('NFKC')
    .replace(/\p{DI}|\p{Cs}/gu, '')
    .toLowerCase()
  return plain.split(between).flatMap((word) => {
    const [, opening, place = '', , more] = address.exec(word)!
    if (!URL.canParse(`https://${hostOf(place)}`)) return []
    // What stands before an "@" passes for the host there.
    if (opening) return place.split('@')
    // Behind the name of a file no path goes on.
    return bareHost.test(hostOf(place)) ||
      numbers.test(hostOf(place)) ||
      (more === '/' && dotted.test(hostOf(place)))
      ? [place]
      : []
  })
}

/** As it stands there, less the port. */
function authorityOf(href: string): string {
  return address.exec(href.toLowerCase())![2]!.replace(/\.$/, '')
}

/** All that a mail would be sent to, the hidden copies too. */
function recipientsOf(href: string): string[] {
  const [to = '', ...more] = href.slice(7).split(/[?&]/)
  const copies = more.map((field) => /^(?:to|b?cc)=(.*)/is.exec(field)?.[1] ?? '')
  const places = [to, ...copies].flatMap((list) => decoded(list).toLowerCase().split(','))
  return places.filter((place) => place.includes('@'))
}

/** A host or mail address as it is sent. */
function sentTo(place: string): string {
  const host = hostOf(place)
  const url = `https://${host}`
  const sent = URL.canParse(url) ? new URL(url).hostname : encodeURI(host)
  return encodeURI(place.slice(0, place.length - host.length)) + sent
}

function passesForAnother(place: string): boolean {
  const host = hostOf(place)
  return sentTo(host) !== host && !inOwnScript.test(host)
}

function hostOf(place: string): string {
  return place.slice(place.lastIndexOf('@') + 1)
}
