import { hasTopDomain } from './has-top-domain.ts'
import { file, knownFile, part, program, shelf } from './program-names.ts'
import { asSeen } from './seen-capitals.ts'
import { withDots } from './seeming-dots.ts'

/**
 * What stands between hosts in a text; a script without capitals is written up to them without a space. A
 * Chinese full stop is a dot to browsers, and here if it stands as one does.
 */
const between =
  /[^\p{L}\p{M}\p{N}@.。:/?#=&%+_-]|(?<![\p{L}\p{N}])[._]|[._](?![\p{L}\p{N}])|(?<![\p{Ll}\p{N}])。|。(?![\p{Ll}\p{N}])|(?<=\p{Lo})(?=\w)|(?<=\w)(?=\p{Lo})/u
/** What an address begins with, and its host. */
const address = /^(?:(?:[a-z][a-z\d+.-]*:)?\/+|www\.)([^/?#]*?)(?::\d*)?(?:[/?#]|$)/
const numbers = /^(?:\d{1,3}\.){3}\d{1,3}$/

/** Of a name that goes on behind a host, so many labels are looked at. */
const mostLabels = 10
/** So much of a target is looked at, for each word. */
const mostOfTarget = 2000

/** The hosts and mail addresses that the words of a link name, in small letters. */
export function namedPlaces(words: string, href: string): string[] {
  const plain = withDots(
    // Stars within words are Markdown's.
    asSeen(words.normalize('NFKC').replace(/\p{DI}|\p{Cs}|\*/gu, '')).toLowerCase(),
  )
  const target = href.slice(0, mostOfTarget).toLowerCase()
  const shownFile = shelf.exec(target)?.[1]
  return plain.split(between).flatMap((word) => {
    const authority = address.exec(word)?.[1]
    if (authority !== undefined) {
      const host = authority.slice(authority.lastIndexOf('@') + 1)
      // What stands before an "@" passes for the host there.
      return URL.canParse(`https://${host}`) ? authority.split('@') : []
    }
    // The first that names a host has its path behind it. As a path of the target, only that can.
    const isPath = target.includes(`/${word}`)
    for (const [index, segment] of word.split('/', isPath ? 1 : undefined).entries()) {
      const isFile = (host: string) =>
        file.test(host) &&
        (index > 0 || segment.includes(`_${host}`) || knownFile.test(host) || host === shownFile)
      const places = placesIn(segment)
      // Behind a file or a part of a program no path goes on.
      const hosts =
        index === 0 && word.length > segment.length
          ? places
          : places.filter((place) => !isOfProgram(place) && !isFile(place))
      if (hosts.length > 0) return hosts
    }
    return []
  })
}

/** The mail address that stands between signs, or the hosts. */
function placesIn(text: string): string[] {
  const at = text.lastIndexOf('@')
  const pieces = text.slice(at + 1).split(/[=&%+:?#_]/)
  if (at < 0)
    return pieces
      .filter((piece) => /[.。]/.test(piece))
      .flatMap((piece) => (numbers.test(piece) ? piece : hostsIn(piece)))
  const host = hostIn(pieces[0]!)
  return host === null ? [] : [text.slice(text.lastIndexOf(':', at) + 1, at + 1) + host]
}

/** Behind a host a sentence may end with a Chinese full stop, and the next begin. */
function hostsIn(piece: string): string[] {
  const apart = piece.split('。').flatMap((name) => hostIn(name) ?? [])
  if (apart.length > 0) return apart
  const whole = hostIn(piece.replaceAll('。', '.'))
  return whole === null ? [] : [whole]
}

/** A name if it is a host, or the host that it begins as: "bank.com-login", "bank.com.login". */
function hostIn(name: string): string | null {
  if (isHost(name)) return name
  const labels = name.split('.', mostLabels)
  for (let count = labels.length; count > 1; count--) {
    const start = labels.slice(0, count - 1).join('.')
    const last = labels[count - 1]!
    for (const host of [`${start}.${last}`, `${start}.${last.split('-', 1)[0]}`])
      if (isHost(host) && !part.test(host) && !file.test(host)) return host
  }
  return null
}

function isHost(name: string): boolean {
  return name.includes('.') && hasTopDomain(name)
}

function isOfProgram(host: string): boolean {
  return host === 'asp.net' || (part.test(host) && program.test(host))
}
