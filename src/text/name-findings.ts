import { acronymOf, acronymsOf } from './acronyms.ts'
import { coveredBy } from './covered-by.ts'
import { areKin } from './kin-names.ts'
import { isCapital, isName } from './names.ts'
import { capitalisesNouns } from './noun-capitals.ts'
import { isOpeningName } from './opening-names.ts'
import { isTitle } from './speakers.ts'
import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'
import type { Range } from './trimmed.ts'

/** The tokens of a wording, and which of them are names: see `namesIn`. */
export type Wording = { tokens: readonly Token[]; isNameAt: readonly boolean[] }

/** The stem of a name, without the sign of a handle. */
export function nameStem({ folded }: Token): string {
  return stemOf(/^[@#]/.test(folded) ? folded.slice(1) : folded)
}

/** Which tokens of a wording are names and no part of a figure; `known` are names of the texts around. */
export function namesIn(
  tokens: readonly Token[],
  figures: readonly Range[],
  known: ReadonlySet<string>,
): boolean[] {
  const isInFigure = coveredBy(figures, tokens)
  return tokens.map(
    (token, at) =>
      !/^[a-z]+$/.test(token.folded) &&
      (isName(tokens, at) ||
        isOpening(tokens, at, known) ||
        (known.has(stemOf(token.folded)) && isCapital(token) && capitalisesNouns(tokens))) &&
      !isInFigure[at] &&
      !isTitle(token),
  )
}

function isOpening(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  if (!isOpeningName(tokens, at, known)) return false
  const before = tokens.slice(Math.max(0, at - 2), at)
  return before.every(({ kind }) => kind === 'mark') || /^[.!?:]$/.test(before.at(-1)!.folded)
}

/** Names of `a` that stand nowhere in `b`, in full or as an acronym, those side by side as one. */
function foreignNames(a: Wording, b: Wording): Range[] {
  const { tokens, isNameAt } = a
  if (!isNameAt.includes(true)) return []
  const standing = new Set(b.tokens.map(nameStem))
  if (tokens.every((token, at) => !isNameAt[at] || standing.has(nameStem(token)))) return []
  const acronyms = acronymsOf(b.tokens)
  const spelled = [...acronymsOf(tokens)]
  const written = spelled.length > 0 ? b.tokens.map(({ folded }) => acronymOf(folded)) : []
  const spelledOut = new Set(
    spelled.flatMap(([acronym, stems]) => (written.includes(acronym) ? [...stems] : [])),
  )
  const namesOfB = b.tokens.filter((token) => /^\p{Lu}/u.test(token.folded)).map(nameStem)
  const isKin = (stem: string) => namesOfB.some((other) => areKin(stem, other))
  const isForeign = (token: Token | undefined) =>
    token !== undefined &&
    !standing.has(nameStem(token)) &&
    !isKin(nameStem(token)) &&
    !acronyms.has(acronymOf(token.folded) ?? '') &&
    !spelledOut.has(nameStem(token))
  const names: Range[] = []
  let before = -2
  for (const [at, token] of tokens.entries()) {
    if (!isNameAt[at] || !isForeign(token)) continue
    const last = names.at(-1)
    if (last && before === at - 1) last.to = token.to
    else {
      // A first name that opens its sentence has a capital that says nothing, but for the name behind.
      const opens = isForeign(tokens[at - 1]) && isCapital(tokens[at - 1]!)
      names.push({ from: tokens[opens ? at - 1 : at]!.from, to: token.to })
    }
    before = at
  }
  return names
}

/**
 * Names that stand in each other's place, by order. One that was merely added or left out is seen as
 * such.
 */
export function replacedNames(a: Wording, b: Wording): [Range, Range][] {
  const onlyA = foreignNames(a, b)
  const onlyB = foreignNames(b, a)
  return onlyA.slice(0, onlyB.length).map((one, index) => [one, onlyB[index]!])
}
