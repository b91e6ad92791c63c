export const split = 'Split'
export const merge = 'Merge'

/** How many articles report a story, each of a source of its own or not, and whether they are shown one by one. */
export const standing = (count: number, areSources: boolean, isSplit: boolean) =>
  `${count} ${areSources ? 'sources' : 'articles'} report this${isSplit ? ', shown one by one' : ''}`
