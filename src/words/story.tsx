import type { ReactNode } from 'react'

export const title = 'The same story'
/** How a reader has the story, as a sentence. */
export const standing = (standing: ReactNode) => <>{standing}.</>
export const cachedOn = (date: string, time: string) => `${date}, ${time}`
export const fuller = 'fuller than this one'
/** How many of all statements recur. */
export const recurring = (count: number, all: number) =>
  `${count} of ${all} ${all === 1 ? 'statement' : 'statements'} of this summary ${count === 1 ? 'recurs' : 'recur'} in it`
/** Behind how many recur. */
export const figuresDiffer = (count: number) =>
  `, ${count} ${count === 1 ? 'figure differs' : 'figures differ'}`
/** Leads to a sentence in an article, by its source or title. */
export const readIn = (name: string) => `Read it in ${name}`
