import { parse } from 'tldts'
import { inOwnScript } from './in-own-script.ts'

/** Letters of other scripts, by the Latin one that they look like. */
const lookalikesOf = {
  a: 'аα',
  b: 'ь',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еҽ',
  g: 'ց',
  h: 'һհ',
  i: 'іι',
  j: 'јϳ',
  k: 'кκ',
  l: 'ӏ',
  m: 'м',
  n: 'пո',
  o: 'оοօ',
  p: 'рρ',
  q: 'ԛգ',
  r: 'г',
  s: 'ѕ',
  t: 'тτ',
  u: 'υս',
  v: 'νѵ',
  w: 'ԝѡ',
  x: 'хχ',
  y: 'уγ',
}
const seeming = new Map(
  Object.entries(lookalikesOf).flatMap(([latin, others]) =>
    Array.from(others, (other) => [other, latin] as const),
  ),
)

/** Letters as they seem: without marks, Latin where they look so. */
function seemingly(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/g, (letter) => seeming.get(letter) ?? letter)
}

/** "example" stands for all that there are (RFC 2606). */
function isTopDomain(label: string): boolean {
  return label === 'example' || parse(`a.${label}`, { extractHostname: false }).isIcann === true
}

/** Whether a name in small letters ends in a top-level domain that there is, or seems to. */
export function hasTopDomain(name: string): boolean {
  const label = name.slice(name.lastIndexOf('.') + 1)
  if (isTopDomain(label)) return true
  // Who mixes scripts in it has one in mind that is in one of them.
  if (/[a-z]/.test(label) && /(?!\p{sc=Latn})\p{L}/u.test(label)) return true
  // A name that is in one script all through is a word unless each of its letters passes for another.
  return (
    isTopDomain(seemingly(label)) &&
    (!inOwnScript.test(name) || /^[\0-\x7f]*$/.test(seemingly(name)))
  )
}
