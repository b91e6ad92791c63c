import { asciiDigits } from './numerals.ts'
import { isFunctionWord } from './function-words.ts'
import type { Token } from './tokens.ts'

/** What a lone number of four digits is, from 1500 to 2099: a year, a count, or either. */
export type BareYear = 'year' | 'count' | 'either'

const ofTime =
  /^(?:in|since|until|till|during|before|after|circa|early|late|mid|year|years|spring|summer|autumn|winter|©|seit|im|jahr|ende|anfang|mitte|bis|vor|nach|um|en|desde|hasta|depuis|dès|avant|après|в|с|до|после|около|году|שנת|בשנת|מאז|עד|عام|سنة|منذ|في|حتى|自|自从|到|至)$/
/** These go before years as well as before counts. */
const ofEither =
  /^(?:by|from|to|and|or|between|the|this|that|its|his|her|their|our|my|de|of|that|which|while|when|as|because|if|but|so|,|-|–|\(|.+'s)$/
const approximate =
  /^(?:roughly|some|over|nearly|almost|approximately|least|most|only|estimated|another|these|those|environ|rund|etwa|mehr|unos|unas|более|менее|почти|примерно|约|約|大约|近|超过|超過|共|كو|نحو|حوالي|כ)$/
const maybeApproximate = /^(?:about|around|up)$/
/** What is counted though no plural ending tells. */
const counted =
  /^(?:people|persons|men|women|children|staff|police|troops|soldiers|workers|employees|patients|students|pupils|residents|users|customers|members|voters|visitors|fans|homes|houses|jobs|words|copies|times|cases|deaths|menschen|personen|leute|mitarbeiter|mitarbeitende|einwohner|kinder|frauen|männer|soldaten|studenten|studierende|schüler|besucher|gäste|beschäftigte|stellen|mal|personnes|personas|человек|людей|детей|איש|אנשים|שח)$/i
const countedInHan =
  /^(?:人|多人|余人|名|个|個|位|家|间|間|所|件|台|台の|辆|輛|次|条|條|本|只|匹|艘|架|座|户|戶|枚|冊|册|校|社|ヶ所|人以上|多|余|餘)/
const plural = /^\p{Ll}{2,}(?<![sui])s$/u
const verbs =
  /^(?:was|has|does|says|goes|makes|takes|gives|brings|marks|remains|sees|as|its|plus|dans|tous|mais|plus|vers)$/
/** How far behind the number the noun may stand: "1500 new primary schools". */
const adjectives = 2

/** What a number of four digits that could be a year is, by the words beside it. */
export function bareYearAt(tokens: readonly Token[], at: number): BareYear {
  const before = asciiDigits(tokens[at - 1]?.folded ?? '').toLowerCase()
  const noun = nounBehind(tokens, at)
  const isBeyond = before === 'than' && /^(?:more|fewer|less)$/i.test(tokens[at - 2]?.folded ?? '')
  if (isBeyond || approximate.test(before)) return 'count'
  if (maybeApproximate.test(before)) return noun === undefined ? 'either' : 'count'
  if (ofTime.test(before)) return 'year'
  if (noun === 'sure') return 'count'
  if (noun === undefined) return /^(?:from|by|between|to|and|-|–)$/.test(before) ? 'year' : 'either'
  if (noun === 'likely' && countsThere(before, tokens[at]!.folded)) return 'count'
  // "The 1990 elections", "1990 sales": a plural alone proves nothing there.
  const isOpen = before === '' || /^[.!?:;]$/.test(before)
  return isOpen || ofEither.test(before) ? 'either' : 'count'
}

const owners = /^(?:its|his|her|their|our|my)$/
/** Years that have plurals of their own, though they are round: "the 2000 elections". */
const roundYears = /^(?:1900|2000)$/
/** Years of what is still spoken of as somebody's: "its 1990 results". */
const recent = /^(?:19|20)/

/** Whether a number before a plural counts it, by what stands before: "its 1500 apples", "the 1500 apples". */
function countsThere(before: string, number: string): boolean {
  const isRound = number.endsWith('00') && !roundYears.test(number)
  return owners.test(before) ? isRound || !recent.test(number) : before === 'the' && isRound
}

/** The noun that a number may count: one that surely is counted, or one by its looks. */
function nounBehind(tokens: readonly Token[], at: number): 'sure' | 'likely' | undefined {
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return undefined
  if (counted.test(next.folded) || countedInHan.test(next.folded)) return 'sure'
  if (/^[а-яё]{3,}$/.test(next.folded))
    return /^(?:год|был|стал|или|для|при)/.test(next.folded) ? undefined : 'likely'
  if (/^[\u05d0-\u05ea]{2,}$/.test(next.folded)) return 'likely'
  for (let place = at + 1; place <= at + 1 + adjectives; place++) {
    const token = tokens[place]
    if (token?.kind !== 'word' || !/^\p{Ll}+$/u.test(token.folded)) return undefined
    if (isFunctionWord(token.folded) || verbs.test(token.folded)) return undefined
    if (counted.test(token.folded)) return place === at + 1 ? 'sure' : 'likely'
    if (plural.test(token.folded)) return 'likely'
  }
  return undefined
}
