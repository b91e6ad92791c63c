import type { Catalogue } from '../bundle/catalogue.ts'
import { articlePage, feedPage } from '../bundle/page-paths.ts'
import type { FoundTitle } from '../library/found-titles-query.ts'
import { inFigures } from '../words/by-locale/in-figures.ts'
import { names } from '../words/commands.ts'
import { groups } from '../words/palette.ts'
import { queryOf } from '../ui/query-of.ts'
import type { Command, CommandId } from './commands.ts'

/** Something that the palette leads to. */
export type Choice = { group: keyof typeof groups; name: string } & (
  | { kind: 'command'; id: CommandId; keys: readonly string[] }
  | { kind: 'page'; to: string; note: string | null }
)

/** So many of a kind are offered at once. */
const most = 8

type Offer = {
  commands: readonly Command[]
  catalogue: Catalogue | undefined
  titles: readonly FoundTitle[]
}

/**
 * What fits the words typed: the commands and facets whose names hold each of them at the start of a
 * word, and the titles that were found. Before anything is typed, all commands.
 */
export function choicesFor(typed: string, { commands, catalogue, titles }: Offer): Choice[] {
  const words = wordsOf(typed)
  const fits = ({ name }: { name: string }) => {
    const own = wordsOf(name)
    return words.every((word) => own.some((one) => isIn(one, word)))
  }
  const found = commands
    .map(
      ({ id, keys }) =>
        ({ kind: 'command', group: 'commands', id, name: names[id], keys }) as const,
    )
    .filter(fits)
  if (words.length === 0) return found
  const facets = (
    group: Choice['group'],
    facet: 'source' | 'category',
    values: Catalogue['sources'],
  ) =>
    values
      .filter(fits)
      .slice(0, most)
      .map(({ name, count }): Choice => {
        const to = feedPage + queryOf({ [facet]: name })
        return { kind: 'page', group, name, to, note: inFigures(count) }
      })
  return [
    ...found,
    ...facets('sources', 'source', catalogue?.sources ?? []),
    ...facets('categories', 'category', catalogue?.categories ?? []),
    ...titles.map(({ id, title, source }): Choice => ({
      ...{ kind: 'page', group: 'articles', name: title, to: articlePage(id), note: source },
    })),
  ]
}

/** Chinese doesn't part its words: there, one begins anywhere. */
function isIn(one: string, word: string): boolean {
  return /^\p{Script=Han}/u.test(word) ? one.includes(word) : one.startsWith(word)
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
