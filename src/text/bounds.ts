import { figuresAgree } from './figures-agree.ts'
import type { Figure } from './figures.ts'
import { firstOf } from './first-of.ts'
import type { Token } from './tokens.ts'
import type { Range } from './trimmed.ts'

/** Words before a figure that say it isn't reached, or is passed. */
const bounds = {
  under:
    /^(?:nearly|almost|under|below|up to|bis zu|hasta|less than|fewer than|just under|fast|knapp|beinahe|weniger als|près de|presque|moins de|casi|menos de|почти|менее|近|不到|将近)$/,
  over: /^(?:over|above|more than|just over|upwards of|exceeding|über|mehr als|plus de|más de|более|свыше|超过|超過|逾)$/,
}

type Bound = Range & { side: 'under' | 'over'; figure: Figure }

function boundsOf(tokens: readonly Token[], figures: readonly Figure[]): Bound[] {
  const places = new Map(tokens.map(({ from }, at) => [from, at]))
  return figures.flatMap((figure) => {
    const at = places.get(figure.from) ?? 0
    for (const count of [2, 1]) {
      const words = at < count ? [] : tokens.slice(at - count, at)
      const said = words.map(({ folded }) => folded.toLowerCase()).join(' ')
      const side = bounds.under.test(said) ? 'under' : bounds.over.test(said) ? 'over' : undefined
      if (side) return [{ side, figure, from: words[0]!.from, to: words.at(-1)!.to }]
    }
    return []
  })
}

type Wording = { tokens: readonly Token[]; figures: readonly Figure[] }

/** Figures that one wording says are not reached and the other that they are passed: "nearly 500", "more than 500". */
export function turnedBounds(one: Wording, other: Wording): { a: Range; b: Range }[] {
  const free = new Set(boundsOf(other.tokens, other.figures))
  return boundsOf(one.tokens, one.figures).flatMap((bound) => {
    const turned = firstOf(free, ({ figure }) => figuresAgree(bound.figure, figure))
    if (!turned) return []
    free.delete(turned)
    return turned.side === bound.side ? [] : [{ a: bound, b: turned }]
  })
}
