import { inFigures } from './by-locale/in-figures.ts'

export const related = 'Related articles'
export const nothing = 'Nothing in the collection is related yet.'
export const similar = 'Similar'
export const asListed = 'as its page lists them'
export const mentionedBy = 'Mentioned by'
export const listThisOne = 'articles that list this one as similar'
export const newestListThisOne = 'articles that list this one as similar, the newest'
export const alsoRelated = 'Also related'
export const computed = 'computed from shared terms'
export const shared = (terms: readonly string[]) => `Both have: ${terms.join(', ')}`
/** How many are listed, and how many of these there are that aren't. */
export const howMany = (listed: number, more: number) =>
  more > 0 ? `${listed} of ${inFigures(listed + more)}` : `${listed}`
export const summaryOnly = 'summary only'
