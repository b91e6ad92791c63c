import { articleKeyLength } from '../bundle/article-key.ts'
import { rollBlockPath } from '../bundle/bundle-paths.ts'
import { bundleVersion } from '../bundle/bundle-version.ts'
import type { Entry } from '../bundle/entry.ts'
import { packNumbers } from '../bundle/packed-numbers.ts'
import { type RollBlock, rollBlockSize, rollKind } from '../bundle/roll.ts'
import { facetKey } from './article-id.ts'

/** The roll of the whole feed, whose entries are given in its order. */
export function* rollBlocks(
  entries: readonly Entry[],
): Iterable<{ path: string; content: RollBlock }> {
  for (let block = 0; block * rollBlockSize < entries.length; block++) {
    const from = block * rollBlockSize
    yield {
      path: rollBlockPath(block),
      content: blockOf(entries.slice(from, from + rollBlockSize)),
    }
  }
}

function blockOf(entries: readonly Entry[]): RollBlock {
  const [sources, categories, days] = [new Numbered(), new Numbered(), new Numbered()]
  const facets = entries.flatMap((entry) => {
    const isArticle = entry.kind === 'article'
    return [
      sources.numberOf(entry.source && facetKey(entry.source)),
      categories.numberOf(isArticle && entry.category ? facetKey(entry.category) : null),
      days.numberOf(isArticle ? (entry.cachedAt?.slice(0, 10) ?? null) : null),
      !isArticle ? rollKind.stub : entry.changedFigures > 0 ? rollKind.figures : rollKind.plain,
    ]
  })
  return {
    version: bundleVersion,
    keys: entries.map(({ id }) => id.slice(-articleKeyLength)).join(''),
    sources: sources.values,
    categories: categories.values,
    days: days.values,
    facets: packNumbers(facets),
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
