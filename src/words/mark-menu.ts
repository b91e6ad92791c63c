import { inFigures } from './by-locale/in-figures.ts'

export const everything = 'Everything in this list…'
export const olderThanDay = 'Older than a day'
export const olderThanWeek = 'Older than a week'
export const olderThanFourWeeks = 'Older than four weeks'

export const asks = 'Mark all as read?'
/** Null where it isn't known how many. */
export const question = (count: number | null) =>
  `Mark all ${count === null ? '' : `${inFigures(count)} `}entries of this list as read?`
export const markAll = 'Mark all read'
export const cancel = 'Cancel'
