import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import { addToGroup } from './add-to-group.ts'
import { newestFirst } from './newest-first.ts'
import type { SeedFacts } from './seed-facts.ts'

/** The newest seed of an article, and when the oldest of its seeds was cached. */
export type Kept = { seed: SeedFacts; firstCachedAt: string | null }

/**
 * Of seeds of the same article the one cached last, and a warning for each of the others. Two seeds
 * are of one article if their titles compare equal and neither their sources nor their handles differ:
 * a compact seed names no source, so it is taken for the article that has its title. Titles that several
 * handles use have been told apart before, and don't compare equal; cut ones have been made whole.
 */
export function takeNewest(
  seeds: readonly SeedFacts[],
  sourceOf: (seed: SeedFacts) => string | null,
): { kept: Kept[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const kept: Kept[] = []
  for (const sharers of byTitle(seeds).values()) {
    const articles: (Kept & { source: string | null })[] = []
    for (const seed of sharers.sort(newestFirst)) {
      const source = sourceOf(seed)
      const same = articles.find(
        (article) => source === null || article.source === null || source === article.source,
      )
      if (!same) articles.push({ seed, source, firstCachedAt: seed.cachedAt })
      else {
        diagnostics.push(superseded(seed, same.seed))
        same.source ??= source
        if (seed.formerIds.length > 0)
          same.seed = { ...same.seed, formerIds: [...same.seed.formerIds, ...seed.formerIds] }
        same.firstCachedAt = seed.cachedAt ?? same.firstCachedAt
      }
    }
    for (const { seed, firstCachedAt } of articles) kept.push({ seed, firstCachedAt })
  }
  return { kept, diagnostics }
}

function byTitle(seeds: readonly SeedFacts[]): Map<string, SeedFacts[]> {
  const groups = new Map<string, SeedFacts[]>()
  for (const seed of seeds) addToGroup(groups, seed.key, seed)
  return groups
}

function superseded(seed: SeedFacts, newer: SeedFacts): Diagnostic {
  const ages =
    seed.cachedAt && newer.cachedAt && seed.cachedAt < newer.cachedAt
      ? `, cached later (${newer.cachedAt} against ${seed.cachedAt})`
      : ''
  return {
    severity: 'warning',
    file: seed.file,
    line: seed.titleLine.line,
    column: 1,
    message: `This is the same article as ${newer.file}${ages}, so it is left out.`,
    advice: `Delete the one that isn't wanted.`,
  }
}
