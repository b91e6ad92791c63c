import { prefixedUnits } from './si-units.ts'

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

/** The degrees that a capital behind a number means: "30 C". */
function degreesOf(letter: string): string | undefined {
  return letter === 'C' || letter === 'F' ? `°${letter}` : undefined
}

/**
 * The units that a word can be a form of, likeliest first. A lone capital stands for none that is not
 * written so.
 */
export function unitsOf(word: string): readonly string[] {
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
