import type { Seed } from './seed.ts'

/** In words: no source has a longer name. */
const longestSource = 20

/**
 * Splits "X AI KOLs Timeline News" into source and category. The longest known source that starts
 * the line wins; with none known the last word is the category.
 */
export function splitSourceLine(
  line: string,
  knownSources: ReadonlySet<string>,
): { source: string | null; category: string | null } {
  const words = line.trim().split(/\s+/)
  const splitAt = (count: number) => ({
    source: words.slice(0, count).join(' ') || null,
    category: words.slice(count).join(' ') || null,
  })
  for (let count = Math.min(words.length, longestSource); count > 0; count--) {
    const split = splitAt(count)
    if (split.source !== null && knownSources.has(split.source)) return split
  }
  return splitAt(Math.max(1, words.length - 1))
}

/** The sources that a seed's similar list names, each once: what the collection learns from. */
export function sourcesOf(seed: {
  similar: readonly Pick<Seed['similar'][number], 'source'>[]
}): string[] {
  return [...new Set(seed.similar.flatMap(({ source }) => source ?? []))]
}
