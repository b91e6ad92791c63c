/** How long the part of an article's id is that is certain, at its end; the words before it are for people. */
export const articleKeyLength = 10
