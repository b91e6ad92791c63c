/** The group that settings are kept in, and the things in it. */
export const settings = 'settings'
export const keySettings = 'keys'
export const lookSettings = 'look'
export const readingSettings = 'reading'

/** The field that says whether entries that were scrolled past are marked as read; true if they are. */
export const marksPassed = 'passed'

/** The field that says whether reading one article of a story marks all of it as read; true if it does. */
export const marksStory = 'story'
