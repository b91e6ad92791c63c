import { withNames } from '../bundle/unseen.ts'
import { splitSourceLine } from '../seed/source-line.ts'
import { articleId } from './article-id.ts'
import type { SeedFacts } from './seed-facts.ts'
import type { Kept } from './take-newest.ts'

/** A seed as a member of the collection: what only the whole collection can tell is settled. */
export type Member = {
  kind: 'article'
  id: string
  /** Its title as titles are compared, and, where it is cut, the start that it has. */
  key: string
  stem: string | null
  handle: string | null
  source: string | null
  category: string | null
  seed: SeedFacts
}

/**
 * Gives every seed its source, category and id. Where articles of several sources share a title,
 * the one first cached keeps the plain id, so that a later arrival moves no address, nor does the
 * same article cached anew.
 */
export function nameMembers(kept: readonly Kept[], sources: ReadonlySet<string>): Member[] {
  const taken = new Set<string>()
  return [...kept].sort(oldestFirst).map(({ seed }) => {
    const { source, category } = seed.sourceLine
      ? splitSourceLine(seed.sourceLine.text, sources)
      : { source: null, category: null }
    const { key, stem, handle, ownId } = seed
    const id = taken.has(key) ? articleId(seed.title, `${key}\n${source ?? ''}`) : ownId
    taken.add(key)
    return {
      kind: 'article',
      ...{ id, key, stem, handle },
      // What hides in them is named once for every page.
      source: source && withNames(source),
      category: category && withNames(category),
      seed,
    }
  })
}

/** Undated seeds come last; the file name decides between equals. */
function oldestFirst(a: Kept, b: Kept): number {
  const dateA = a.firstCachedAt ?? '9'
  const dateB = b.firstCachedAt ?? '9'
  return dateA === dateB ? (a.seed.file < b.seed.file ? -1 : 1) : dateA < dateB ? -1 : 1
}
