const words = (text: string) => text.split(' ')

const germanOnes = words('ein zwei drei vier fünf sechs sieben acht neun')
const germanTens = words('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')
const frenchOnes = words(
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize ' +
    'dix-sept dix-huit dix-neuf',
)
const frenchTens = words('vingt trente quarante cinquante soixante')
const spanishOnes = words('uno dos tres cuatro cinco seis siete ocho nueve')
const spanishTens = words('treinta cuarenta cincuenta sesenta setenta ochenta noventa')
const spanishTwenties = words(
  'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
)

/** Numbers of more than one word or part, by their words with spaces between. */
const numbers = new Map<string, number>([
  ['hundert', 100],
  ['tausend', 1000],
  ['veintiún', 21],
  ['cien', 100],
])

for (const [at, one] of germanOnes.entries()) {
  for (const [tenth, ten] of germanTens.entries())
    numbers.set(`${one}und${ten}`, (tenth + 2) * 10 + at + 1)
  numbers.set(`${one}hundert`, (at + 1) * 100)
  numbers.set(`${one}tausend`, (at + 1) * 1000)
}

/** French counts on by ones from 20, 30, 40 and 50, from 60 and from 80 to 19 further. */
function addFrench(ten: string, amount: number, upTo: number, one: string): void {
  for (const [at, behind] of frenchOnes.slice(0, upTo).entries()) {
    const joined = at === 0 || (at === 10 && amount === 60) ? `${one} ${behind}` : behind
    numbers.set(`${ten} ${joined}`.replaceAll('-', ' ').replaceAll('  ', ' '), amount + at + 1)
  }
}
for (const [at, ten] of frenchTens.entries())
  addFrench(ten, (at + 2) * 10, ten === 'soixante' ? 19 : 9, 'et')
addFrench('quatre vingt', 80, 19, '')
numbers.set('quatre vingt', 80)
numbers.set('quatre vingts', 80)
for (const [at, ones] of frenchOnes.slice(1, 9).entries()) {
  numbers.set(`${ones} cent`, (at + 2) * 100)
  numbers.set(`${ones} cents`, (at + 2) * 100)
}

for (const [at, one] of spanishTwenties.entries()) numbers.set(one, 21 + at)
for (const [tenth, ten] of spanishTens.entries())
  for (const [at, one] of [...spanishOnes, 'un'].entries())
    numbers.set(`${ten} y ${one}`, (tenth + 3) * 10 + (one === 'un' ? 1 : at + 1))

const longest = Math.max(...[...numbers.keys()].map((number) => words(number).length))

/** What such a number can begin with. */
export const foreignNumberWords: ReadonlySet<string> = new Set(
  [...numbers.keys()].map((number) => words(number)[0]!),
)

/**
 * The German, French or Spanish number of several words or parts that begins at a place:
 * "einundzwanzig", "quatre-vingt-dix", "treinta y dos"; `next` is the place behind. `wordAt` gives the
 * words in small letters.
 */
export function foreignNumberAt(
  wordAt: (place: number) => string,
  from: number,
): { amount: number; next: number } | undefined {
  if (!foreignNumberWords.has(wordAt(from))) return undefined
  let best: { amount: number; next: number } | undefined
  let said = ''
  let at = from
  for (let count = 0; count < longest; count++) {
    if (count > 0 && wordAt(at) === '-') at++
    said += (count > 0 ? ' ' : '') + wordAt(at++)
    const amount = numbers.get(said)
    if (amount !== undefined) best = { amount, next: at }
  }
  return best
}
