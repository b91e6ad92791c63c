import { articleKeyLength } from '../bundle/article-key.ts'
import { rollBlockPath } from '../bundle/bundle-paths.ts'
import { bundleVersion } from '../bundle/bundle-version.ts'
import type { Entry } from '../bundle/entry.ts'
import { packNumbers } from '../bundle/packed-numbers.ts'
import { type RollBlock, rollBlockSize, rollKind } from '../bundle/roll.ts'
import { facetKey } from './article-id.ts'

/** The roll of the whole feed, whose entries are given in its order: all that stories name are among them. */
export function* rollBlocks(
  entries: readonly Entry[],
): Iterable<{ path: string; content: RollBlock }> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (let block = 0; block * rollBlockSize < entries.length; block++) {
    const from = block * rollBlockSize
    yield {
      path: rollBlockPath(block),
      content: blockOf(entries.slice(from, from + rollBlockSize), byId),
    }
  }
}

function blockOf(entries: readonly Entry[], byId: ReadonlyMap<string, Entry>): RollBlock {
  const [sources, categories, days] = [new Numbered(), new Numbered(), new Numbered()]
  const facetsOf = (entry: Entry) => {
    const isArticle = entry.kind === 'article'
    return [
      sources.numberOf(entry.source && facetKey(entry.source)),
      categories.numberOf(isArticle && entry.category ? facetKey(entry.category) : null),
      days.numberOf(isArticle ? (entry.cachedAt?.slice(0, 10) ?? null) : null),
      !isArticle ? rollKind.stub : entry.changedFigures > 0 ? rollKind.figures : rollKind.plain,
    ]
  }
  const packed = (entries: readonly Entry[]) => ({
    keys: entries.map(({ id }) => id.slice(-articleKeyLength)).join(''),
    facets: packNumbers(entries.flatMap(facetsOf)),
  })
  const stories = new Map(
    entries.flatMap((entry) =>
      entry.kind === 'article' && entry.story ? [[entry.story[0]!.id, entry.story]] : [],
    ),
  )
  const { keys, facets } = packed(entries)
  const told = Array.from(stories.values(), (story) => packed(story.map(({ id }) => byId.get(id)!)))
  return {
    version: bundleVersion,
    keys,
    sources: sources.values,
    categories: categories.values,
    days: days.values,
    facets,
    stories: told,
  }
}

/** Values in the order in which they were first met, numbered from 1. */
class Numbered {
  readonly #numbers = new Map<string, number>()

  numberOf(value: string | null): number {
    if (value === null) return 0
    const number = this.#numbers.get(value) ?? this.#numbers.size + 1
    this.#numbers.set(value, number)
    return number
  }

  get values(): string[] {
    return [...this.#numbers.keys()]
  }
}
