import type { Token } from './tokens.ts'
import type { Range } from './trimmed.ts'
import { unitOf } from './units.ts'

const currencies =
  'dollar dollars euro euros pounds sterling yen yuan ruble rubles rupee rupees bucks долларов евро рублей 美元 欧元 英镑 人民币 ドル ユーロ 달러 유로 دولار يورو'
const seasons = [
  'spring frühling frühjahr printemps primavera весной весна 春天 春季',
  'summer sommer verano летом лето 夏天 夏季',
  'autumn herbst automne otoño осенью осень 秋天 秋季',
  'winter hiver invierno зимой зима 冬天 冬季',
]
/** Words of which one excludes the others, by what they mean: currencies and seasons that no figure has. */
const kinds: readonly { kind: 'unit' | 'date'; meanings: ReadonlyMap<string, string> }[] = [
  {
    kind: 'unit',
    meanings: new Map(currencies.split(' ').map((word) => [word, unitOf(word) ?? word])),
  },
  {
    kind: 'date',
    meanings: new Map(
      seasons.flatMap((line, index) => line.split(' ').map((word) => [word, String(index)])),
    ),
  },
]

/**
 * Two words of a kind that stand in each other's place: "dollars" and "euros", "spring" and "autumn".
 * One that was merely added or left out is seen as such. `a` and `b` are the tokens outside figures.
 */
export function rivalWords(
  a: readonly Token[],
  b: readonly Token[],
): { kind: 'unit' | 'date'; a: Range; b: Range }[] {
  const [wordsA, wordsB] = [a, b].map((tokens) =>
    tokens.map(({ folded }) => folded.toLowerCase()),
  ) as [string[], string[]]
  return kinds.flatMap(({ kind, meanings }) => {
    // Most texts have none.
    if (!wordsA.some((word) => meanings.has(word))) return []
    const meaningsOf = (words: readonly string[]) => words.map((word) => meanings.get(word))
    const [inA, inB] = [meaningsOf(wordsA), meaningsOf(wordsB)]
    const foreign = (own: typeof inA, others: typeof inA) => {
      const there = new Set(others)
      return own.findIndex((meaning) => meaning !== undefined && !there.has(meaning))
    }
    const [one, other] = [a[foreign(inA, inB)], b[foreign(inB, inA)]]
    return one && other ? [{ kind, a: one, b: other }] : []
  })
}
