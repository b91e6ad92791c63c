import { stemOf } from './terms.ts'

/** What a country's name may end in, and what its people's, behind what the two share. */
const countryEndings = ['', 'a', 'e', 'i', 'o', 'ia']
const peopleEndings = ['n', 'an', 'ian', 'ean', 'nian', 'es', 'ish', 'i', 'ic']
const leastShared = 4
/** Countries and their people that share too little. */
const unlike = (
  'Poland Polish Pole Poles,Sweden Swedish Swede Swedes,Finland Finnish Finn Finns,' +
  'Denmark Danish Dane Danes,Spain Spanish Spaniard Spaniards,Turkey Türkiye Turkish Turk Turks,' +
  'Britain British Briton Britons UK Kingdom,America American Americans US USA States,Europe European Europeans EU,Ireland Irish,Scotland Scottish Scot Scots,Wales Welsh,' +
  'England English,Netherlands Holland Dutch,Switzerland Swiss,Greece Greek Greeks,' +
  'Iceland Icelandic Icelander,Norway Norwegian,Portugal Portuguese,Philippines Philippine Filipino Filipinos,' +
  'Thailand Thai Thais,Czechia Czech Czechs,Slovakia Slovak Slovaks,Slovenia Slovene Slovenes,' +
  'Croatia Croatian Croat Croats,Serbia Serbian Serb Serbs,Hungary Hungarian,Peru Peruvian,' +
  'Cyprus Cypriot Cypriots,Israel Israeli Israelis,Iraq Iraqi Iraqis,Kuwait Kuwaiti,Qatar Qatari,' +
  'Yemen Yemeni,Oman Omani,Afghanistan Afghan Afghans,Pakistan Pakistani,Kazakhstan Kazakh,' +
  'Uzbekistan Uzbek,Lebanon Lebanese,Congo Congolese,Belgium Belgian,Argentina Argentine Argentinian,' +
  'Ukraine Ukrainian,Luxembourg Luxembourgish,Kosovo Kosovar,Madagascar Malagasy'
)
  .split(',')
  .flatMap((line, group) => line.split(' ').map((name) => [stemOf(name), group] as const))
const groups = new Map(unlike)

/**
 * Whether two stems are of names that say the same of a country and of its people: "China" and
 * "Chinese", "Germany" and "German" by their endings; "Poland" and "Polish" because they are known to.
 * "France" and "French" are strangers.
 */
export function areKin(one: string, other: string): boolean {
  const group = groups.get(one)
  if (group !== undefined && group === groups.get(other)) return true
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  const [rest, otherRest] = [one.slice(shared), other.slice(shared)]
  return (
    shared >= leastShared &&
    ((countryEndings.includes(rest) && peopleEndings.includes(otherRest)) ||
      (countryEndings.includes(otherRest) && peopleEndings.includes(rest)))
  )
}

/** All stems that are kin of one, to be looked up where there are too many to be asked one by one. */
export function kinOf(stem: string): string[] {
  const group = groups.get(stem)
  const known = unlike.flatMap(([other, its]) => (its === group ? other : []))
  const alike = [
    [countryEndings, peopleEndings] as const,
    [peopleEndings, countryEndings] as const,
  ].flatMap(([own, others]) =>
    own
      .filter((ending) => stem.endsWith(ending))
      .map((ending) => stem.slice(0, stem.length - ending.length))
      .flatMap((shared) => others.map((ending) => shared + ending)),
  )
  return [...known, ...alike].filter((other) => areKin(stem, other))
}
