import type { Catalogue } from '../bundle/catalogue.ts'
import { articlePage, feedPage } from '../bundle/page-paths.ts'
import type { FoundTitle } from '../library/found-titles-query.ts'
import { inFigures } from '../words/in-figures.ts'
import { queryOf } from '../ui/query-of.ts'
import type { Command, CommandId } from './commands.ts'

/** Something that the palette leads to. */
export type Choice = { group: string; name: string } & (
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
    return words.every((word) => own.some((one) => one.startsWith(word)))
  }
  const found = commands
    .filter(fits)
    .map(({ id, name, keys }): Choice => ({ kind: 'command', group: 'Commands', id, name, keys }))
  if (words.length === 0) return found
  const facets = (group: string, facet: 'source' | 'category', values: Catalogue['sources']) =>
    values
      .filter(fits)
      .slice(0, most)
      .map(({ name, count }): Choice => {
        const to = feedPage + queryOf({ [facet]: name })
        return { kind: 'page', group, name, to, note: inFigures(count) }
      })
  return [
    ...found,
    ...facets('Sources', 'source', catalogue?.sources ?? []),
    ...facets('Categories', 'category', catalogue?.categories ?? []),
    ...titles.map(({ id, title, source }): Choice => ({
      ...{ kind: 'page', group: 'Articles', name: title, to: articlePage(id), note: source },
    })),
  ]
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
