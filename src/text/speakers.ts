import { isName } from './names.ts'
import { stemOf } from './terms.ts'
import type { Token } from './tokens.ts'

const reporting = new Set(
  'said says say told tells asked asks wrote writes added adds claimed claims argued argues noted notes explained explains announced announces warned warns replied'.split(
    ' ',
  ),
)

/**
 * The names that something in a text is put in the mouth of: beside a verb of saying ("said Lund",
 * "Maria Lund said") or after "according to". With each its stem, to compare by.
 */
export function speakersOf(tokens: readonly Token[]): { token: Token; stem: string }[] {
  const isNameAt = (at: number) =>
    at >= 0 && at < tokens.length && (isName(tokens, at) || (at === 0 && isCapital(tokens[at]!)))
  return tokens.flatMap(({ folded }, at) => {
    const word = folded.toLowerCase()
    const places = reporting.has(word)
      ? [at - 1, at + 1]
      : word === 'to' && tokens[at - 1]?.folded.toLowerCase() === 'according'
        ? [at + 1, at + 2]
        : []
    return places
      .filter(isNameAt)
      .map((place) => ({ token: tokens[place]!, stem: stemOf(tokens[place]!.folded) }))
  })
}

function isCapital({ folded }: Token): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(folded) && !/^(?:He|She|It|They|We|You|One|Who)$/.test(folded)
}
