/** The prefixes by their sign: what they multiply by, as a power of ten, and their words. */
const prefixes = new Map([
  ['n', { power: -9, words: 'nano нано' }],
  ['μ', { power: -6, words: 'micro mikro микро' }],
  ['m', { power: -3, words: 'milli mili милли' }],
  ['c', { power: -2, words: 'centi zenti сенти санти' }],
  ['d', { power: -1, words: 'deci dezi' }],
  ['h', { power: 2, words: 'hecto hekto' }],
  ['k', { power: 3, words: 'kilo quilo кило' }],
  ['M', { power: 6, words: 'mega мега' }],
  ['G', { power: 9, words: 'giga гига' }],
  ['T', { power: 12, words: 'tera тера' }],
  ['P', { power: 15, words: 'peta пета' }],
])

/**
 * Units that take prefixes: the name that stands for each, the prefixes that it is met with ("." for
 * none), its signs and its words. Of what differs in capitals alone the likelier comes first.
 */
const bases: readonly (readonly [name: string, prefixes: string, signs: string, words: string])[] =
  [
    [
      'm',
      'nμmck.',
      'm',
      'meter meters metern metre metres mètre mètres metro metros метр метра метров',
    ],
    ['g', 'nμmk.', 'g', 'gram grams gramme grammes gramm gramos грамм грамма граммов'],
    ['l', 'μmcdh.', 'l L', 'liter liters litern litre litres litro litros литр литра литров'],
    ['ton', 'kMG.', 't', 'ton tons tonne tonnes tonnen toneladas тонна тонны тонн'],
    ['second', 'nμm', 's', 'second seconds sekunde sekunden seconde secondes segundos секунд'],
    ['Wh', 'kMGT.', 'Wh', 'watthour watthours wattstunde wattstunden wattheure wattheures'],
    ['W', 'kMGTmμ.', 'W', 'watt watts vatios ватт'],
    ['Hz', 'kMGT.', 'Hz', 'hertz герц'],
    ['B', 'kMGTP', 'B', 'byte bytes octet octets байт'],
    ['bit', 'kMGT.', 'bit b', 'bit bits бит'],
    ['bit/second', 'kMGT.', 'bps', ''],
    ['B/second', 'kMGT', 'Bps', ''],
    ['V', 'kMmμ.', 'V', 'volt volts'],
    ['mA', '.', 'mA', 'milliampere milliamperes milliamp milliamps'],
    ['Ah', 'm.', 'Ah', ''],
    ['J', 'kMGT', 'J', 'joule joules'],
    ['eV', 'kMGT', 'eV', 'electronvolt electronvolts'],
    ['Pa', 'hkMG', 'Pa', 'pascal pascals'],
    ['bar', 'm', 'bar', ''],
    ['Sv', 'nμm', 'Sv', 'sievert sieverts'],
    ['Bq', 'kMGT', 'Bq', 'becquerel becquerels'],
    ['cal', 'k', 'cal', ''],
    ['mol', 'nμm', 'mol', 'mole moles'],
  ]

/** A prefixed unit's size: how many of its least unit it is. */
export type Size = { least: string; many: number }

const bySign = new Map<string, string[]>()
const byWord = new Map<string, string>()
const sizes = new Map<string, Size>()

for (const [base, allowed, signs, words] of bases)
  for (const sign of allowed) {
    const prefix = prefixes.get(sign)
    const [before, power] = prefix ? [sign, prefix.power] : ['', 0]
    const name = before + base
    sizes.set(name, { least: base, many: 10 ** power })
    // A lone "b" is a billion.
    for (const form of signs.split(' ')) if (before + form !== 'b') add(bySign, before + form, name)
    const openings = prefix ? prefix.words.split(' ') : ['']
    for (const opening of openings)
      for (const word of words === '' ? [] : words.split(' ')) byWord.set(opening + word, name)
  }
add(bySign, 'mcg', 'μg')
for (const [name, many] of [
  ['ton', 1_000_000],
  ['kton', 1e9],
  ['Mton', 1e12],
  ['Gton', 1e15],
] as const)
  sizes.set(name, { least: 'g', many })

/** The signs in small letters, for those written with other capitals: "KB", "mhz". */
const byAnySign = new Map<string, string[]>()
for (const [sign, names] of bySign)
  if (sign.length > 1 && !/[ts]$|^.?(?:A|J|eV|Pa)$|^n/.test(sign.replace(/bps$/i, '')))
    for (const name of names) add(byAnySign, sign.toLowerCase(), name)

function add(map: Map<string, string[]>, key: string, name: string): void {
  const known = map.get(key)
  if (!known) map.set(key, [name])
  else if (!known.includes(name)) known.push(name)
}

/**
 * The units that a word behind a number can be, of those with prefixes of the International System:
 * "MW" is the megawatt and "mW" the milliwatt; "mw" may be either, the likelier first. Empty if none.
 */
export function prefixedUnits(word: string): readonly string[] {
  const small = word.toLowerCase()
  const named = byWord.get(small)
  if (named !== undefined) return [named]
  const exact = bySign.get(word) ?? []
  // Capitals tell only where there are some.
  if (exact.length > 0 && word !== small) return exact
  return [...new Set([...(byAnySign.get(small) ?? []), ...exact])]
}

/** How many of its least unit a prefixed unit is: of "km" 1000 "m". Undefined of others. */
export function sizeOf(unit: string): Size | undefined {
  return sizes.get(unit)
}
