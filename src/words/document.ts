/** What index.html and the manifest say, which no script writes: in the language that pages are written in. */
export const about =
  'A reader that sets an article beside its cached copy, shows what changed, and ties the summary to its evidence.'
export const late = 'A part of the reader could not be fetched, so this page can only be read.'
export const reload = 'Reload'
/** HTML; `link` makes a link to the feed of words. */
export const needsScripts = (link: (words: string) => string) =>
  `This page needs JavaScript. ${link('The newest of the feed')} and every article can be read without it.`

export const saved = 'Saved'
export const search = 'Search'
