import type { Token } from './tokens.ts'

/** Units by the forms they are written in; the first stands for all. */
const unitForms = [
  '% percent pct prozent процент процента процентов ٪ パーセント 퍼센트 프로 אחוז אחוזים بالمئة بالمائة بالمية',
  'km kilometer kilometers kilometre kilometres км kilómetros kilomètres 公里 千米 キロメートル',
  'mile miles mi meile meilen 英里',
  'm meter meters metre metres м 米 メートル 미터',
  'ft feet foot',
  'cm centimeter centimeters centimetre centimetres',
  'mm millimeter millimeters millimetre millimetres',
  'inch inches',
  'acre acres',
  'hectare hectares ha',
  'km² km2',
  'm² m2',
  'kg kilogram kilograms kilo kilos кг 公斤',
  'g gram grams grammes gramm',
  'lb lbs',
  'pound pounds',
  'ton tons tonne tonnes 吨 トン 톤',
  'liter liters litre litres l',
  'gallon gallons',
  'second seconds sec secs s sekunde sekunden секунд 秒 초',
  'minute minutes min mins minuten минут minutos 分钟 분',
  'hour hours h hr hrs stunde stunden часов часа heures horas 小时 時間 시간',
  'day days tag tage tagen дней дня jours días 天 日間',
  'week weeks woche wochen недель недели semaines semanas 周 週間 주',
  'month months monat monate monaten месяцев месяца mois meses 个月 か月 개월',
  'year years jahr jahre jahren лет года années ans años 年 年間',
  'decade decades',
  'kb kilobyte kilobytes',
  'mb megabyte megabytes',
  'gb gigabyte gigabytes',
  'tb terabyte terabytes',
  'ms millisecond milliseconds',
  'w watt watts',
  'kw kilowatt kilowatts',
  'mw megawatt megawatts',
  'gw gigawatt gigawatts',
  'kwh mwh gwh twh',
  'mph',
  'am a.m a.m.',
  'pm p.m p.m.',
  '$ dollar dollars usd us$ buck bucks долларов доллар dólares 美元 ドル 달러 دولار',
  '€ euro euros eur евро 欧元 ユーロ 유로 يورو',
  '£ gbp sterling 英镑',
  '¥ yuan yen rmb cny jpy 元 人民币 円',
  '₽ ruble rubles rub рублей рубля руб',
  '₩ won krw 원',
  '₹ rupee rupees inr rs',
  '°C ℃ celsius',
  '°F ℉ fahrenheit',
  '° degree degrees',
  'times time x × -fold fold mal раз раза fois veces 倍 배',
  'third thirds',
  'quarter quarters',
  'fifth fifths',
  'tenth tenths',
]
const units = new Map(
  unitForms.toReversed().flatMap((line) => {
    const forms = line.split(' ')
    return forms.map((form) => [form, forms[0]!] as const)
  }),
)

/** Units of one kind, each with how many of the least, the first, it is. */
const manyOfLeast = new Map(
  [
    'mm 1 cm 10 m 1000 km 1000000',
    'g 1 kg 1000 ton 1000000',
    'w 1 kw 1000 mw 1000000 gw 1000000000',
    'ms 1 second 1000 minute 60000 hour 3600000 day 86400000 week 604800000',
    'month 1 year 12 decade 120',
  ].flatMap((line) =>
    Array.from(
      line.matchAll(/(\S+) (\d+)/g),
      ([, unit, many]) => [unit!, { least: line.split(' ')[0]!, many: Number(many) }] as const,
    ),
  ),
)

/** An amount in the least unit of its kind, so that 1.2 km and 1200 m are one; undefined of other units. */
export function inLeastUnit({
  amount,
  unit,
}: {
  amount: string
  unit: string
}): string | undefined {
  const known = manyOfLeast.get(unit)
  if (!known || !/^\d+(?:\.\d+)?$/.test(amount)) return undefined
  return `${Number((Number(amount) * known.many).toPrecision(12))} ${known.least}`
}

/** Words that multiply what stands before them, by how many zeros they add. */
const scaleForms: readonly [number, string][] = [
  [2, 'hundred hundert'],
  [3, 'thousand thousands tausend mille mil тысяч тысячи тысяча тыс ألف آلاف 千 천'],
  [4, '万 萬 만'],
  [5, 'lakh lakhs'],
  [
    6,
    'million millions mn mln mio millionen millón millones миллионов миллиона миллион млн مليون ملايين',
  ],
  [7, 'crore crores'],
  [8, '亿 億 억'],
  [
    9,
    'billion billions bn milliard milliards milliarde milliarden mrd миллиардов миллиарда миллиард млрд مليار مليارات',
  ],
  [12, 'trillion trillions tn billionen billones трлн триллионов 兆 조'],
]
const scales = new Map(
  scaleForms.flatMap(([zeros, forms]) => forms.split(' ').map((form) => [form, zeros] as const)),
)
/** Letters that multiply a number they are written on to: "70B", "10k". */
const letterScales = new Map([
  ['k', 3],
  ['K', 3],
  ['M', 6],
  ['mn', 6],
  ['B', 9],
  ['b', 9],
  ['bn', 9],
  ['T', 12],
  ['tn', 12],
])
const unspacedScale = /^(?:[千천]?[万萬만亿億억兆조]|[千천])/

/** What Korean writes on to a unit: "12퍼센트로". */
const particles =
  /(?<=[가-힣])(?:으?로|[이가은는을를의에도만나과와씩쯤간]|에서|까지|부터|보다|정도|이상|이하|미만|이?다|였다|이었다)$/u

/** A way to read what follows a number: how many zeros it adds, what unit, and where it ends. */
export type Measure = { zeros: number; unit: string; next: number }

/** How many zeros a word adds to the number before it, if it is such a word. */
export function zerosOf(word: string): number | undefined {
  return scales.get(word.toLowerCase())
}

/** The degrees that a capital behind a number means: "30 C". */
function degreesOf(letter: string): string | undefined {
  return letter === 'C' || letter === 'F' ? `°${letter}` : undefined
}

/** The unit that a word is a form of. */
export function unitOf(word: string): string | undefined {
  return units.get(word.toLowerCase())
}

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
  if (suffix === '') return [measureBehind(tokens, at, 0, isMoney)]
  const onto = unspacedScale.exec(suffix)?.[0]
  if (onto !== undefined) {
    const zeros = Array.from(onto, (sign) => scales.get(sign)!).reduce((sum, one) => sum + one)
    const rest = unitOf(suffix.slice(onto.length))
    return [rest ? { zeros, unit: rest, next: at } : measureBehind(tokens, at, zeros, isMoney)]
  }
  const scale = letterScales.get(suffix) ?? scales.get(suffix.toLowerCase())
  const unit = degreesOf(suffix) ?? unitOf(suffix.replace(particles, '')) ?? unitOf(suffix)
  const readings: Measure[] = []
  if (scale !== undefined) readings.push(measureBehind(tokens, at, scale, isMoney))
  else if (suffix === 'm') readings.push(measureBehind(tokens, at, 6, isMoney))
  if (unit !== undefined && (readings.length === 0 || suffix === 'm') && !isMoney)
    readings.push({ zeros: 0, unit, next: at })
  return readings.length > 0 ? readings : [{ zeros: 0, unit: suffix, next: at }]
}

function measureBehind(
  tokens: readonly Token[],
  from: number,
  zeros: number,
  isMoney: boolean,
): Measure {
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
  return { zeros: all, ...unitBehind(tokens, at) }
}

/** The unit at a place, over a hyphen, of two words maybe ("per cent", "km/h", "degrees Celsius"). */
function unitBehind(tokens: readonly Token[], from: number): { unit: string; next: number } {
  const wordAt = (place: number) => tokens[place]?.folded.toLowerCase() ?? ''
  let at = from
  if (/^(?:-|de|of|d')$/.test(wordAt(at)) && unitOf(wordAt(at + 1)) !== undefined) at++
  if (/^(?:per|pro)$/.test(wordAt(at)) && /^(?:cent|hundert|mille)$/.test(wordAt(at + 1)))
    return { unit: wordAt(at + 1) === 'mille' ? '‰' : '%', next: at + 2 }
  if (/^(?:percentage|basis)$/.test(wordAt(at)) && /^points?$/.test(wordAt(at + 1)))
    return { unit: `${wordAt(at)} point`, next: at + 2 }
  if (wordAt(at) === 'في' && /^الم(?:ئ|ائ)ة$/.test(wordAt(at + 1)))
    return { unit: '%', next: at + 2 }
  if (wordAt(at) === 'por' && wordAt(at + 1) === 'ciento') return { unit: '%', next: at + 2 }
  if (wordAt(at) === 'pour' && wordAt(at + 1) === 'cent') return { unit: '%', next: at + 2 }
  const square = /^(?:square|sq)$/.test(wordAt(at)) ? at + 1 : at
  const unit = degreesOf(tokens[square]?.folded ?? '') ?? unitOf(wordAt(square))
  if (unit === undefined) return { unit: '', next: from }
  if (square > at) return { unit: `${unit}²`, next: square + 1 }
  if (unit === '°') {
    const behind = /^[cf]$/.test(wordAt(at + 1)) ? `°${wordAt(at + 1)}` : wordAt(at + 1)
    const degrees = unitOf(behind) ?? { '°c': '°C', '°f': '°F' }[behind]
    if (degrees?.startsWith('°')) return { unit: degrees, next: at + 2 }
  }
  const per = /^(?:\/|per)$/.test(wordAt(at + 1)) ? unitOf(wordAt(at + 2)) : undefined
  return per === undefined ? { unit, next: at + 1 } : { unit: `${unit}/${per}`, next: at + 3 }
}
