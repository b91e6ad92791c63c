import { parse } from 'tldts'
import { inOwnScript } from './own-script.ts'

/** Letters that look like Latin ones, by what they pass for. */
const lookalikes = new Map(
  'аα=a ь=b сϲ=c ԁ=d еҽ=e ց=g һհ=h іι=i јϳ=j кκ=k ӏ=l м=m пո=n оοօ=o рρ=p ԛգ=q г=r ѕ=s тτ=t υս=u νѵ=v ԝѡ=w хχ=x уγ=y'
    .split(' ')
    .flatMap((pair) => Array.from(pair.slice(0, -2), (other) => [other, pair.at(-1)!] as const)),
)

/** Letters as they seem: without marks, Latin where they look so. */
function seemingly(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/g, (letter) => lookalikes.get(letter) ?? letter)
}

/** "example" stands for all that there are (RFC 2606). */
function isTopDomain(label: string): boolean {
  return label === 'example' || parse(`a.${label}`, { extractHostname: false }).isIcann === true
}

/** Whether a name in small letters ends in a top-level domain that there is, or seems to. */
export function hasTopDomain(name: string): boolean {
  const label = name.slice(name.lastIndexOf('.') + 1)
  if (isTopDomain(label)) return true
  if (/^[\0-\x7f]*$/.test(label)) return false
  // Who mixes scripts in it has one in mind that is in one of them.
  if (/[a-z]/.test(label) && /(?!\p{sc=Latn})\p{L}/u.test(label)) return true
  // A name that is in one script all through is a word unless each of its letters passes for another.
  return (
    isTopDomain(seemingly(label)) &&
    (!inOwnScript.test(name) || /^[\0-\x7f]*$/.test(seemingly(name)))
  )
}
