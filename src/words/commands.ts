export const groups = {
  anywhere: 'Anywhere',
  both: 'Feed and article',
  feed: 'Feed',
  article: 'Article',
}

/** By their ids. */
export const names = {
  search: 'Search',
  palette: 'Find anything',
  help: 'Keys and commands',
  feed: 'Go to the feed',
  unread: 'Go to what is unread',
  saved: 'Go to what is saved',
  progress: 'Go to what is in progress',
  settings: 'Settings',
  top: 'To the top',
  end: 'To the end',
  theme: 'Next theme',
  larger: 'Larger text',
  smaller: 'Smaller text',
  next: 'Open the next article',
  previous: 'Open the previous article',
  source: 'Open the source',
  read: 'Mark as read or unread',
  save: 'Save or unsave',
  story: 'Split or merge a story',
  nextEntry: 'To the next entry',
  previousEntry: 'To the previous entry',
  open: 'Open the entry',
  markAll: 'Mark all as read',
  choose: 'Choose an entry to take out',
  back: 'Back to the list',
  nextDifference: 'Next difference',
  previousDifference: 'Previous difference',
  facing: 'Side by side',
  single: 'One column',
  original: 'Original',
  cached: 'Cached copy',
  changes: 'Changes only',
  quote: 'Quote or share a sentence',
  listen: 'Read aloud, pause or read on',
  markdown: 'Save as Markdown',
  json: 'Save as JSON',
}

export const noKey = 'no key'
/** Between keys of which one will do, and between those that follow one another. */
export const or = ' or '
export const then = ' then '
