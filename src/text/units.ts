import { prefixedUnits, sizeOf } from './si-units.ts'
import type { Token } from './tokens.ts'

/** Units without prefixes by the forms they are written in, and forms of others; the first stands for all. */
const unitForms = [
  '% percent pct prozent процент процента процентов ٪ パーセント 퍼센트 프로 אחוז אחוזים بالمئة بالمائة بالمية',
  'km км kilómetros kilomètres 公里 千米 キロメートル',
  'mile miles mi meile meilen 英里',
  'm м 米 メートル 미터',
  'ft feet foot',
  'cm см 厘米 センチ',
  'mm мм 毫米 ミリ',
  'nm 纳米 奈米 ナノメートル',
  'inch inches',
  'acre acres',
  'hectare hectares ha',
  'km² km2',
  'm² m2',
  'm³ m3',
  'kg kilo kilos кг 公斤',
  'mg мг 毫克 ミリグラム',
  'μg мкг 微克',
  'ml мл 毫升',
  'lb lbs',
  'kW квт',
  'MW мвт',
  'GW гвт',
  'MB мб',
  'GB гб',
  'MHz мгц',
  'GHz ггц',
  'pound pounds',
  'ton т 吨 トン 톤',
  'gallon gallons',
  'second seconds sec secs s sekunde sekunden секунд 秒 초',
  'minute minutes min mins minuten минут minutos 分钟 분',
  'hour hours h hr hrs stunde stunden часов часа heure heures hora horas 小时 時間 시간',
  'day days tag tage tagen дней дня jour jours día días 天 日間',
  'week weeks woche wochen недель недели неделю semaine semaines semana semanas 周 週間 주',
  'month months monat monate monaten месяцев месяца месяц mois mes meses 个月 か月 개월',
  'year years jahr jahre jahren лет года год année ans années año años 年 年間',
  'decade decades jahrzehnt jahrzehnte',
  'century centuries jahrhundert jahrhunderte',
  'mile/hour mph',
  'km/hour kph kmh',
  'am a.m a.m.',
  'pm p.m p.m.',
  '$ dollar dollars buck bucks долларов доллар dólares ドル 달러 دولار',
  'US$ usd 美元',
  'A$ aud',
  'C$ cad',
  'HK$ hkd 港元 港币',
  'NZ$ nzd',
  'S$ sgd',
  'NT$ twd 新台币',
  'R$ brl',
  'cent cents centimes',
  'penny pence',
  '€ euro euros eur евро 欧元 ユーロ 유로 يورو',
  '£ gbp sterling 英镑',
  'yen jpy 円 日元 日圆 엔',
  'yuan cny rmb renminbi 元 人民币 위안',
  '₽ ruble rubles rub рублей рубля руб',
  '₩ won krw 원',
  '₹ rupee rupees inr rs',
  'CHF franken',
  'franc francs',
  'krona kronor krone kroner kronen kr',
  'sek',
  'nok',
  'dkk',
  'zł zloty zlotys złoty złotych pln',
  'peso pesos',
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
    // Of prefixed units the signs are known, with their capitals.
    const own = prefixedUnits(forms[0]!).length > 0 ? forms.slice(1) : forms
    return own.map((form) => [form.toLowerCase(), forms[0]!] as const)
  }),
)

/** Units of time and their like, each with how many of the least, the first, it is. */
const manyOfLeast = new Map(
  [
    'second 1 minute 60 hour 3600 day 86400 week 604800',
    'month 1 year 12 decade 120 century 1200',
  ].flatMap((line) =>
    Array.from(
      line.matchAll(/(\S+) (\d+)/g),
      ([, unit, many]) => [unit!, { least: line.split(' ')[0]!, many: Number(many) }] as const,
    ),
  ),
)

/**
 * An amount in the least unit of its kind, so that 1.2 km and 1200 m are one, a unit for each of another
 * too (km/hour); undefined of other units.
 */
export function inLeastUnit({
  amount,
  unit,
}: {
  amount: string
  unit: string
}): string | undefined {
  if (!/^\d+(?:\.\d+)?$/.test(amount)) return undefined
  const [of = '', per] = unit.split('/')
  const whole = sizeOf(unit)
  const known = whole ?? manyOfLeast.get(of) ?? sizeOf(of)
  if (!known) return undefined
  const least = whole || per === undefined ? known.least : `${known.least}/${per}`
  return `${Number((Number(amount) * known.many).toPrecision(12))} ${least}`
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

/**
 * The units that a word can be a form of, likeliest first. A lone capital stands for none that is not
 * written so.
 */
function unitsOf(word: string): readonly string[] {
  const degrees = degreesOf(word)
  if (degrees !== undefined) return [degrees]
  const known = /^[A-WYZ]$/.test(word) ? undefined : units.get(word.toLowerCase())
  return known === undefined ? prefixedUnits(word) : [known]
}

/** The unit that a word is a form of, or likeliest is. */
export function unitOf(word: string): string | undefined {
  const known = units.get(word.toLowerCase())
  return known !== undefined && !/^[A-WYZ]$/.test(word) ? known : prefixedUnits(word)[0]
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
