import { addToGroup } from './add-to-group.ts'
import { handleKey } from './handle-key.ts'
import type { SeedFacts } from './seed-facts.ts'
import { TitleIndex } from './title-index.ts'

/** Two posts of one author often begin with the same few words, hardly with this many characters. */
const shortestStart = 40

type Whole = { key: string; stem: null; handle: null; source: null; seed: SeedFacts }

/**
 * Gives a seed whose title is cut by "…" the whole title that another seed of the same handle and source has,
 * if just one begins so: they are two savings of one article. The address by the cut title leads to it.
 */
export function withWholeTitles(
  seeds: readonly SeedFacts[],
  sourceOf: (seed: SeedFacts) => string | null,
): SeedFacts[] {
  const authorOf = (seed: SeedFacts) => {
    const source = sourceOf(seed)
    return seed.handle === null || source === null ? null : `${handleKey(seed.handle)}\n${source}`
  }
  const wholeBy = new Map<string, SeedFacts[]>()
  for (const seed of seeds) {
    const author = seed.stem === null ? authorOf(seed) : null
    if (author !== null) addToGroup(wholeBy, author, seed)
  }
  const indexes = new Map<string, TitleIndex<Whole>>()
  return seeds.map((seed) => {
    const { key, stem } = seed
    const author = stem !== null && stem.length >= shortestStart ? authorOf(seed) : null
    const others = author === null ? undefined : wholeBy.get(author)
    if (author === null || !others) return seed
    const index = indexes.get(author) ?? indexOf(others)
    indexes.set(author, index)
    const whole = index.find({ key, stem, handle: null, source: null })?.seed
    if (!whole) return seed
    return {
      ...seed,
      title: whole.title,
      key: whole.key,
      stem: null,
      ownId: whole.ownId,
      formerIds: [...whole.formerIds, ...seed.formerIds, seed.ownId],
    }
  })
}

/** An article that was saved more than once counts as one. */
function indexOf(seeds: readonly SeedFacts[]): TitleIndex<Whole> {
  const byKey = new Map<string, Whole>()
  for (const seed of seeds)
    if (!byKey.has(seed.key))
      byKey.set(seed.key, { key: seed.key, stem: null, handle: null, source: null, seed })
  return new TitleIndex(byKey.values())
}
