import { inFigures } from './by-locale/in-figures.ts'

export const bar = 'Entries to take out'
export const choose = 'Choose'
export const chosen = (count: number) =>
  count === 0 ? 'Choose entries' : `${inFigures(count)} chosen`
export const chooseAll = 'Choose the whole list'
/** Where no more can be taken out at once. */
export const full = (most: number) => `${inFigures(most)} chosen, the most at once`
export const save = { markdown: 'Save as Markdown', json: 'Save as JSON' }
export const fetching = (come: number, count: number) =>
  `Fetched ${inFigures(come)} of ${inFigures(count)}`
/** `absent` of those that were chosen are no longer in the collection. */
export const saved = (count: number, absent: number) =>
  `Saved ${inFigures(count)}${absent === 0 ? '' : `; ${inFigures(absent)} no longer in the collection`}`
export const done = 'Done'
