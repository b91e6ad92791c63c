import { foreignNumberAt, foreignNumberWords } from './foreign-numbers.ts'
import { type Token, wordAt } from './tokens.ts'
import { zerosOf } from './scales.ts'

/** A number in words: what it comes to, whether it says a place in a row, and the token behind it. */
export type SpeltNumber = { amount: number; isOrdinal: boolean; next: number }

const words = (text: string) => text.split(' ')
const small = new Map([
  ...words(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, index) => [word, index + 1] as const),
  ...words('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf').map(
    (word, index) => [word, index + 2] as const,
  ),
  ...words('deux trois quatre cinq').map((word, index) => [word, index + 2] as const),
  ...[
    ['huit', 8],
    ['neuf', 9],
    ['dix', 10],
  ].map(([word, amount]) => [word as string, amount as number] as const),
  ...words('dos tres cuatro cinco seis siete ocho nueve diez').map(
    (word, index) => [word, index + 2] as const,
  ),
  ...words('два три четыре пять шесть семь восемь девять десять').map(
    (word, index) => [word, index + 2] as const,
  ),
  ['две', 2] as const,
  ...words('dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn').map(
    (word, index) => [word, index + 13] as const,
  ),
  ...words('onze douze treize quatorze quinze').map((word, index) => [word, index + 11] as const),
  ...words('doce trece catorce').map((word, index) => [word, index + 12] as const),
  // Without those that are English words: "once", "quince", "seize".
  ...words('dieciséis diecisiete dieciocho diecinueve').map(
    (word, index) => [word, index + 16] as const,
  ),
  ...words(
    'одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  ).map((word, index) => [word, index + 11] as const),
])
const tens = new Map(
  [
    'twenty thirty forty fifty sixty seventy eighty ninety',
    'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    // Behind sixty French counts on in its own way.
    'vingt trente quarante cinquante',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
  ].flatMap((line) => words(line).map((word, index) => [word, (index + 2) * 10] as const)),
)
const ordinals = new Map([
  ...words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ).map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30] as const,
])

const articles = words('a an half ein eine')

/** What a number in words can begin with, in small letters, but for Chinese numerals. */
export const numberWords: ReadonlySet<string> = new Set([
  ...[small, tens, ordinals].flatMap((amounts) => [...amounts.keys()]),
  ...foreignNumberWords,
  ...articles,
  'dozen',
])

/** Words for so many of something, behind "a" and before "of". */
const groups = new Map([
  ['couple', 2],
  ['score', 20],
])

/** Whether what stands behind an article counts what follows: "a score of rooms", not "a score of 5". */
function isGroupOf(tokens: readonly Token[], article: number): boolean {
  const counted = tokens[article + 3]
  return (
    wordAt(tokens, article) === 'a' &&
    wordAt(tokens, article + 2) === 'of' &&
    counted?.kind === 'word' &&
    !small.has(wordAt(tokens, article + 3))
  )
}

/** The number that begins at a token in words: "twenty-five", "two hundred and six", "七百". */
export function speltNumberAt(tokens: readonly Token[], at: number): SpeltNumber | undefined {
  return hanNumberAt(tokens, at) ?? wordedNumberAt(tokens, at)
}

function wordedNumberAt(tokens: readonly Token[], from: number): SpeltNumber | undefined {
  let [total, current, next, at] = [0, 0, from, from]
  let leastZeros = Infinity
  let isOrdinal = false
  const article = articles.includes(wordAt(tokens, at))
  if (article) {
    const behind = wordAt(tokens, at + 1)
    if (behind === 'dozen') return { amount: 12, isOrdinal, next: at + 2 }
    const group = groups.get(behind)
    if (group !== undefined)
      return isGroupOf(tokens, at) ? { amount: group, isOrdinal, next: at + 3 } : undefined
    if (zerosOf(behind) === undefined || wordAt(tokens, at) === 'half') return undefined
    current = 1
    at++
  }
  for (;;) {
    const isJoined = next > from && /^(?:-|and)$/.test(wordAt(tokens, at))
    // "And" joins what is below a hundred to the hundreds, a hyphen ones to tens.
    if (isJoined && wordAt(tokens, at) === 'and' && (current % 100 !== 0 || total + current < 100))
      break
    const start = isJoined ? at + 1 : at
    const word = wordAt(tokens, start)
    const ordinal = ordinals.get(word)
    const foreign = foreignNumberAt((place) => wordAt(tokens, place), start)
    const amount = foreign?.amount ?? small.get(word) ?? tens.get(word) ?? ordinal
    const zeros = zerosOf(word)
    if (amount !== undefined) {
      const rest = current % 100
      const fits =
        (rest === 0 && (amount < 100 || current === 0)) ||
        (rest >= 20 && rest % 10 === 0 && amount < 10)
      if (!fits) break
      current += amount
    } else if (zeros !== undefined && !/[sn]$/.test(word.replace(/million|billion|trillion/, ''))) {
      if (current === 0 || zeros >= leastZeros) break
      if (zeros === 2) {
        if (current >= 100) break
        current *= 100
      } else {
        total += current * 10 ** zeros
        current = 0
        leastZeros = zeros
      }
    } else break
    at = next = foreign?.next ?? start + 1
    if (ordinal !== undefined) {
      isOrdinal = true
      break
    }
  }
  if (wordAt(tokens, next) === 'dozen' && current > 0 && current < 10)
    return { amount: current * 12, isOrdinal, next: next + 1 }
  if (next === from && wordAt(tokens, from) === 'dozen')
    return { amount: 12, isOrdinal, next: from + 1 }
  return next === from ? undefined : { amount: total + current, isOrdinal, next }
}

const hanDigits = new Map<string, number>([
  ...Array.from('〇一二三四五六七八九', (sign, index) => [sign, index] as const),
  ['零', 0],
  ['两', 2],
  ['兩', 2],
])
const hanTens = new Map<string, number>([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const hanScales = new Map<string, number>([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
])
const han = /^[〇零一二三四五六七八九十百千万萬亿億兆两兩]+$/
/** What is written as a number and is none: "千万" is "by all means" as well, "万一" "in case". */
const noNumber = /^(?:[一十百千万萬亿億兆]|千万|万一|一一|万万)$/

function hanNumberAt(tokens: readonly Token[], from: number): SpeltNumber | undefined {
  let next = from
  let text = ''
  while (
    han.test(tokens[next]?.folded ?? '') &&
    (next === from || tokens[next]!.from === tokens[next - 1]!.to)
  )
    text += tokens[next++]!.folded
  if (text === '' || noNumber.test(text)) return undefined
  const amount = hanAmount(text)
  return amount === undefined ? undefined : { amount, isOrdinal: false, next }
}

/** What Chinese numerals come to: "七百", digit by digit too ("二〇二四"). */
export function hanAmount(text: string): number | undefined {
  const signs = Array.from(text)
  if (signs.every((sign) => hanDigits.has(sign))) {
    const digits = signs.map((sign) => hanDigits.get(sign)!).join('')
    return signs.length === 1 || signs.length > 2 ? Number(digits) : undefined
  }
  let [total, section, number] = [0, 0, 0]
  for (const sign of signs) {
    const digit = hanDigits.get(sign)
    const ten = hanTens.get(sign)
    if (digit !== undefined) number = digit
    else if (ten !== undefined) {
      section += (number || 1) * ten
      number = 0
    } else {
      total += (section + number || 1) * hanScales.get(sign)!
      section = number = 0
    }
  }
  return total + section + number
}
