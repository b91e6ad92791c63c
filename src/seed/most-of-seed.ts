/** No page has more, and each would be given elements of a page, or a page: beyond these a seed is refused. */
export const mostOfSeed = { lines: 100_000, similar: 1000 }
