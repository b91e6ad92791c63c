import type { SeedFacts } from './seed-facts.ts'

/** Undated seeds count as oldest; among equals the file name that sorts first counts as newer. */
export function newestFirst(a: SeedFacts, b: SeedFacts): number {
  const dateA = a.cachedAt ?? ''
  const dateB = b.cachedAt ?? ''
  return dateA === dateB ? (a.file < b.file ? -1 : 1) : dateA > dateB ? -1 : 1
}
