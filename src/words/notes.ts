import { inFigures } from './by-locale/in-figures.ts'

/** So many parts of what was kept, of so many. */
export const damaged = (parts: number, of: number) =>
  `Of what was kept here, ${inFigures(parts)} of ${inFigures(of)} parts ${parts === 1 ? 'is' : 'are'} damaged and can’t be read; the rest is there. A file that you exported before brings it back.`

/** Why nothing lasts, and what becomes of it. Another sentence may follow. */
export const notKept = (why: 'blocked' | 'full' | 'failed', isLaidBy: boolean) =>
  `${
    {
      blocked: 'This browser bars the page from its storage',
      full: 'This browser has no room left to keep anything',
      failed: 'This browser’s storage fails',
    }[why]
  }: what you mark ${
    isLaidBy
      ? 'is laid by where there is little room, until it can be kept'
      : 'holds until this page is closed'
  }. `

/** What was done to so many at once. */
export const done = (what: 'read' | 'unread' | 'split' | 'merged', count: number) =>
  what === 'split'
    ? `Story split: its ${count} articles stand by themselves.`
    : what === 'merged'
      ? `${count} articles merged into one story.`
      : `${inFigures(count)} marked as ${what}.`

export const undo = 'Undo'

export const offline = 'Offline. Nothing can be fetched now.'
/** How old is what is kept: by the day in words, and the time, or by the date and how long ago that is, if it is past. */
export const asOfTime = (day: string, time: string) => `Offline. Collection as of ${day}, ${time}.`
export const asOfDate = (date: string, age: string | null) =>
  `Offline. Collection as of ${date}${age === null ? '' : `, ${age}`}.`

export const leftOff = 'You were here last.'
export const toTop = 'To the top'

export const newer = 'A newer version of this collection is available.'
export const update = 'Update'
export const later = 'Later'
export const mixed =
  'This list is of two versions of the collection: entries may be missing, or stand twice.'
