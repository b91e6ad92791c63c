import { decoded } from '../bundle/decoded.ts'
import { namedPlaces } from './named-places.ts'
import { inOwnScript } from './in-own-script.ts'
import { asSeen } from './seen-capitals.ts'

const authority = /^(?:[a-z][a-z\d+.-]*:)?\/+([^/?#\\]*?)(?::\d*)?(?:[/?#\\]|$)/i

/**
 * Where a link leads, with a host as it is sent ("xn--…" or numbers) or all who would get a mail, if it seems
 * to lead elsewhere: its words name another host or mail address, its address names another before an "@", or
 * has its host in a way of its own or in letters that pass for others. Capitals do that, too (`asSeen`); of
 * letters no list has all that do: they may be any but those of ASCII, unless the top-level domain is of the same
 * script. Null if it leads where it says.
 */
export function realTarget(href: string, words = href): string | null {
  if (!URL.canParse(href)) return null
  const isMail = /^mailto:/i.test(href)
  const whole = (place: string) => (isMail ? place : hostOf(place))
  const shown = isMail ? recipientsOf(href) : [authorityOf(href)]
  const written = shown.map((place) => place.toLowerCase())
  const places = written.map((place) => sentTo(whole(place)))
  const named = words === href ? [] : namedPlaces(words, href).map(whole)
  const isHidden =
    written.some((place) => place.split('@').length > (isMail ? 2 : 1)) ||
    [...written, ...named].some(passesForAnother) ||
    shown.map(hostOf).some((host) => asSeen(host) !== host) ||
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

/** As it stands there, less the port. */
function authorityOf(href: string): string {
  return authority.exec(href)![1]!.replace(/\.$/, '')
}

/** All that a mail would be sent to, the hidden copies too. */
function recipientsOf(href: string): string[] {
  const [to = '', ...more] = href.slice(7).split(/[?&]/)
  const copies = more.map((field) => {
    const [name = '', ...value] = field.split('=')
    return /^(?:to|b?cc)$/i.test(decoded(name)) ? value.join('=') : ''
  })
  const places = [to, ...copies].flatMap((list) => decoded(list).split(','))
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
