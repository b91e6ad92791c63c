import { letterScales, scales, unspacedScale } from './scales.ts'
import type { Token } from './tokens.ts'
import { unitOf, unitsOf } from './units.ts'

/** What Korean writes on to a unit: "12퍼센트로". */
const particles =
  /(?<=[가-힣])(?:으?로|[이가은는을를의에도만나과와씩쯤간]|에서|까지|부터|보다|정도|이상|이하|미만|이?다|였다|이었다)$/u

/** A way to read what follows a number: how many zeros it adds, what unit, and where it ends. */
export type Measure = { zeros: number; unit: string; next: number }

/**
 * The ways to read what is written on to a number and behind it, likeliest first; `at` is the token
 * behind. "5m" may be five million or five metres; "5 m" is metres, but of money a million.
 */
export function measuresAt(
  tokens: readonly Token[],
  at: number,
  suffix: string,
  isMoney: boolean,
): Measure[] {
  if (suffix === '') return measuresBehind(tokens, at, 0, isMoney)
  const onto = unspacedScale.exec(suffix)?.[0]
  if (onto !== undefined) {
    const zeros = Array.from(onto, (sign) => scales.get(sign)!).reduce((sum, one) => sum + one)
    const rest = unitOf(suffix.slice(onto.length))
    return rest ? [{ zeros, unit: rest, next: at }] : measuresBehind(tokens, at, zeros, isMoney)
  }
  const scale = letterScales.get(suffix) ?? scales.get(suffix.toLowerCase())
  const plain = unitsOf(suffix.replace(particles, ''))
  const own = plain.length > 0 ? plain : unitsOf(suffix)
  const readings: Measure[] = []
  if (scale !== undefined) readings.push(...measuresBehind(tokens, at, scale, isMoney))
  else if (suffix === 'm') readings.push(...measuresBehind(tokens, at, 6, isMoney))
  else if (!isMoney) readings.push(...unitsWritten(tokens, own, at))
  if (suffix === 'm' && !isMoney) readings.push(...unitsWritten(tokens, own, at))
  return readings.length > 0 ? readings : [{ zeros: 0, unit: suffix, next: at }]
}

/** Units written on to a number, with what follows: "50km/h". */
function unitsWritten(tokens: readonly Token[], own: readonly string[], at: number): Measure[] {
  return withPer(tokens, own, at).map((reading) => ({ zeros: 0, ...reading }))
}

function measuresBehind(
  tokens: readonly Token[],
  from: number,
  zeros: number,
  isMoney: boolean,
): Measure[] {
  let at = from
  let all = zeros
  for (;;) {
    const place = tokens[at]?.folded === '-' ? at + 1 : at
    const word = tokens[place]?.folded ?? ''
    const isLetter = letterScales.has(word) || (word === 'm' && isMoney)
    const scale =
      scales.get(word.toLowerCase()) ??
      (isLetter && (isMoney || /^[BT]$|n$/.test(word)) ? (letterScales.get(word) ?? 6) : undefined)
    const glued = unspacedScale.exec(word)?.[0]
    if (scale === undefined && glued === undefined) break
    all += scale ?? scales.get(glued!.at(-1)!)!
    at = place + 1
    // "万人": what is counted is written on.
    if (scale === undefined) break
    if (tokens[at]?.folded === '.' && /^(?:mio|mrd|млн|млрд|тыс|трлн)$/i.test(word)) at++
  }
  return unitsBehind(tokens, at).map((reading) => ({ zeros: all, ...reading }))
}

type UnitThere = { unit: string; next: number }

/** Countries whose dollars are others'. */
const dollars = new Map([
  ['us', 'US$'],
  ['u.s.', 'US$'],
  ['american', 'US$'],
  ['australian', 'A$'],
  ['canadian', 'C$'],
  ['singapore', 'S$'],
])

/** The units that can be at a place, over a hyphen, of two words maybe ("per cent", "km/h", "degrees Celsius"). */
function unitsBehind(tokens: readonly Token[], from: number): UnitThere[] {
  const rawAt = (place: number) => tokens[place]?.folded ?? ''
  const wordAt = (place: number) => rawAt(place).toLowerCase()
  let at = from
  if (/^(?:-|de|of|d')$/.test(wordAt(at)) && unitOf(rawAt(at + 1)) !== undefined) at++
  if (/^(?:per|pro)$/.test(wordAt(at)) && /^(?:cent|hundert|mille)$/.test(wordAt(at + 1)))
    return [{ unit: wordAt(at + 1) === 'mille' ? '‰' : '%', next: at + 2 }]
  if (/^(?:percentage|basis)$/.test(wordAt(at)) && /^points?$/.test(wordAt(at + 1)))
    return [{ unit: `${wordAt(at)} point`, next: at + 2 }]
  if (wordAt(at) === 'في' && /^الم(?:ئ|ائ)ة$/.test(wordAt(at + 1)))
    return [{ unit: '%', next: at + 2 }]
  if (wordAt(at) === 'por' && wordAt(at + 1) === 'ciento') return [{ unit: '%', next: at + 2 }]
  if (wordAt(at) === 'pour' && wordAt(at + 1) === 'cent') return [{ unit: '%', next: at + 2 }]
  const dollar = dollars.get(wordAt(at))
  if (dollar !== undefined && /^dollars?$/.test(wordAt(at + 1)))
    return [{ unit: dollar, next: at + 2 }]
  const square = /^(?:square|sq)$/.test(wordAt(at)) ? at + 1 : at
  // The dictionary cuts some units of Chinese and Japanese: "日元".
  const isCut = /^\p{Script=Han}$/u.test(rawAt(at)) && rawAt(at + 1) !== ''
  const cut = isCut ? unitOf(rawAt(at) + rawAt(at + 1)) : undefined
  if (cut !== undefined) return [{ unit: cut, next: at + 2 }]
  const own = unitsOf(rawAt(square))
  const [unit] = own
  if (unit === undefined) return [{ unit: '', next: from }]
  if (square > at) return [{ unit: `${unit}²`, next: square + 1 }]
  if (unit === '°') {
    const behind = /^[cf]$/.test(wordAt(at + 1)) ? `°${wordAt(at + 1)}` : wordAt(at + 1)
    const degrees = unitOf(behind) ?? { '°c': '°C', '°f': '°F' }[behind]
    if (degrees?.startsWith('°')) return [{ unit: degrees, next: at + 2 }]
  }
  return withPer(tokens, own, at + 1)
}

/** Units with what makes others of them behind: the hour of "kilowatt hours", what each is for ("km/h"). */
function withPer(tokens: readonly Token[], own: readonly string[], at: number): UnitThere[] {
  const rawAt = (place: number) => tokens[place]?.folded ?? ''
  const hours = rawAt(at) === '-' ? at + 1 : at
  if (/^hours?$/i.test(rawAt(hours)) && own.every((unit) => /^.?W$/.test(unit)))
    return withPer(
      tokens,
      own.map((unit) => `${unit}h`),
      hours + 1,
    )
  const per = /^(?:\/|per)$/i.test(rawAt(at)) ? unitOf(rawAt(at + 1)) : undefined
  return own.map((unit) =>
    per === undefined ? { unit, next: at } : { unit: `${unit}/${per}`, next: at + 2 },
  )
}
