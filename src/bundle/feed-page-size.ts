/** Entries on a page of the feed. */
export const feedPageSize = 50
