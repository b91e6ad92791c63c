import { acronymOf, acronymsOf } from './acronyms.ts'
import { isCapital } from './names.ts'
import { turnKeyOf } from './opposites.ts'
import { mayBeFirstName } from './rival-openings.ts'
import type { Token } from './tokens.ts'

/** The words that some texts have, to hold those of a summary against. */
export class StatedWords {
  private readonly keys: ReadonlySet<string>
  /** Words behind what may be a first name. */
  private readonly surnames: ReadonlySet<string>
  private readonly acronyms: ReadonlySet<string>

  /** `tokens`: those of each text. */
  constructor(tokens: readonly (readonly Token[])[]) {
    const words = new Set<string>()
    for (const own of tokens) for (const { folded } of own) words.add(folded)
    this.keys = new Set(Array.from(words, turnKeyOf))
    this.surnames = new Set(
      tokens.flatMap((own) =>
        own
          .slice(1)
          .filter((_, at) => isCapital(own[at]!) && mayBeFirstName(own[at]!.folded))
          .map(({ folded }) => folded),
      ),
    )
    this.acronyms = new Set([
      ...tokens.flatMap((own) => [...acronymsOf(own).keys()]),
      ...[...words].flatMap((word) => acronymOf(word) ?? []),
    ])
  }

  /** Whether a word stands in the texts in any of its forms; by its key, see `turnKeyOf`. */
  haveKey(key: string): boolean {
    return this.keys.has(key)
  }

  /** Whether a word stands behind what may be a first name. */
  haveSurname(word: string): boolean {
    return this.surnames.has(word)
  }

  /** Whether the texts have an acronym, or a name that it may stand for. */
  haveAcronym(acronym: string): boolean {
    return this.acronyms.has(acronym)
  }
}
