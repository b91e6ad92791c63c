import type { Token } from './tokens.ts'
import type { Range } from './trimmed.ts'
import { unitOf } from './units.ts'

const currencies =
  /^(?:dollars?|euros?|pounds|sterling|yen|yuan|rubles?|rupees?|bucks|долларов|евро|рублей|美元|欧元|英镑|人民币|ドル|ユーロ|달러|유로|دولار|يورو)$/i
const seasons = new Map(
  [
    'spring frühling frühjahr printemps primavera весной весна 春天 春季',
    'summer sommer verano летом лето 夏天 夏季',
    'autumn herbst automne otoño осенью осень 秋天 秋季',
    'winter hiver invierno зимой зима 冬天 冬季',
  ].flatMap((line, index) => line.split(' ').map((word) => [word, index] as const)),
)

/** Words of which one excludes the others, by what they mean: currencies and seasons that no figure has. */
const kinds: readonly {
  kind: 'unit' | 'date'
  meaningOf: (word: string) => string | undefined
}[] = [
  {
    kind: 'unit',
    meaningOf: (word) => (currencies.test(word) ? (unitOf(word) ?? word) : undefined),
  },
  {
    kind: 'date',
    meaningOf: (word) => seasons.get(word.toLowerCase())?.toString(),
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
  return kinds.flatMap(({ kind, meaningOf }) => {
    const [inA, inB] = [a, b].map(
      (tokens) => new Set(tokens.map(({ folded }) => meaningOf(folded))),
    ) as [Set<string | undefined>, Set<string | undefined>]
    const isForeign = ({ folded }: Token, others: ReadonlySet<string | undefined>) => {
      const meaning = meaningOf(folded)
      return meaning !== undefined && !others.has(meaning)
    }
    const one = a.find((token) => isForeign(token, inB))
    const other = b.find((token) => isForeign(token, inA))
    return one && other ? [{ kind, a: one, b: other }] : []
  })
}
