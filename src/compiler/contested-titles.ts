import { addToGroup } from './add-to-group.ts'
import { articleId } from './article-id.ts'
import { handleKey } from './handle-key.ts'
import type { SeedFacts, SimilarFacts, TitleKey } from './seed-facts.ts'

/** Who is known to have written under a title, and where. */
type Author = { handle: string; source: string | null }

/**
 * Tells articles apart that have one title but several handles, as "@alice: Good morning" and "@bob: Good
 * morning": the handle becomes a part of what such a title is known by, and of its id. Whoever stands in a
 * seed or in a similar list counts, so that an id stays when the seed arrives for what lists knew. All other
 * titles are left as they are, handle or not. One without a handle goes with the only author of its source,
 * if there is just one, and else stands for itself.
 */
export function tellHandlesApart(
  seeds: readonly SeedFacts[],
  sourceOf: (seed: SeedFacts) => string | null,
): SeedFacts[] {
  const contested = contestedTitles(seeds, sourceOf)
  if (contested.size === 0) return [...seeds]
  return seeds.map((seed) => {
    const similar = seed.similar.map((entry) => withHandle(entry, entry.source, contested))
    const told = withHandle(seed, sourceOf(seed), contested)
    const isChanged = told !== seed || similar.some((entry, index) => entry !== seed.similar[index])
    return isChanged ? { ...told, similar } : seed
  })
}

/** By their keys, the titles that more than one handle is known to have used, each with its authors. */
function contestedTitles(
  seeds: readonly SeedFacts[],
  sourceOf: (seed: SeedFacts) => string | null,
): Map<string, Author[]> {
  const authors = new Map<string, Author[]>()
  const note = ({ key, handle }: SeedFacts | SimilarFacts, source: string | null) => {
    if (handle !== null) addToGroup(authors, key, { handle: handleKey(handle), source })
  }
  for (const seed of seeds) {
    note(seed, sourceOf(seed))
    for (const entry of seed.similar) note(entry, entry.source)
  }
  for (const [key, [first, ...others]] of authors)
    if (others.every(({ handle }) => handle === first!.handle)) authors.delete(key)
  return authors
}

function withHandle<T extends TitleKey & { title: string; handle: string | null }>(
  titled: T,
  source: string | null,
  contested: ReadonlyMap<string, readonly Author[]>,
): T {
  const authors = contested.get(titled.key)
  const handle = authors && (titled.handle ?? onlyAuthor(authors, source))
  if (!handle) return titled
  const key = `${titled.key}\n${handleKey(handle)}`
  return {
    ...titled,
    key,
    ownId: articleId(titled.title, key),
    formerIds: [...titled.formerIds, titled.ownId],
  }
}

function onlyAuthor(authors: readonly Author[], source: string | null): string | null {
  if (source === null) return null
  const handles = new Set(
    authors.filter((author) => author.source === source).map(({ handle }) => handle),
  )
  return handles.size === 1 ? [...handles][0]! : null
}
