/** What a list says that has nothing in it. */
export const nothing = {
  saved: 'Nothing here is saved yet. “Save” stands beside every entry and on every article’s page.',
  progress:
    'Nothing here is in progress. An article is, from where you stop in its texts until you have come to their end.',
}
