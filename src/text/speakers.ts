import { isCapital, isName } from './names.ts'
import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'
import type { Range } from './trimmed.ts'

const reporting = new Set(
  'said says say told tells asked asks wrote writes added adds claimed claims argued argues noted notes explained explains announced announces warned warns replied'.split(
    ' ',
  ),
)

/** A name that something is put in the mouth of, with the stems of its parts to compare by. */
export type Speaker = Range & { stems: ReadonlySet<string> }

/**
 * The names that something in a text is put in the mouth of: beside a verb of saying ("said Lund",
 * "Maria Lund said") or after "according to".
 */
export function speakersOf(tokens: readonly Token[]): Speaker[] {
  return tokens.flatMap(({ folded }, at) => {
    const word = folded.toLowerCase()
    const places = reporting.has(word)
      ? [at - 1, at + 1]
      : word === 'to' && tokens[at - 1]?.folded.toLowerCase() === 'according'
        ? [at + 1]
        : []
    return places.filter((place) => isPartOfName(tokens, place)).map((at) => nameAround(tokens, at))
  })
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (isName(tokens, at) || isCapital(token))
}

function nameAround(tokens: readonly Token[], at: number): Speaker {
  let from = at
  let to = at + 1
  while (isPartOfName(tokens, from - 1)) from--
  while (isPartOfName(tokens, to)) to++
  const parts = tokens.slice(from, to)
  return {
    from: parts[0]!.from,
    to: parts.at(-1)!.to,
    stems: new Set(parts.map(({ folded }) => stemOf(folded))),
  }
}
