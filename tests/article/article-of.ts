import type { Article } from '../../src/bundle/article.ts'
import { bundleOf } from '../compiler/bundle-of.ts'
import { seedFile, type SeedFields } from '../compiler/seed-file.ts'

/** The article that a seed compiles to, alone in its collection. */
export function articleOf(seed: Partial<SeedFields>): Article {
  const [article] = bundleOf([seedFile('a.txt', { title: 'Alpha', ...seed })]).articles
  return article as Article
}
