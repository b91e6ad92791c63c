import type { ReactNode } from 'react'
import { inFigures } from './by-locale/in-figures.ts'

export const feed = 'Feed'
/** The feed of what a filter is called. */
export const feedOf = (names: string) => `Feed: ${names}`
export const everything = 'Everything'

export const entries = 'Entries'
/** How many entries there are, and how many of them stand in the row of a fuller report. */
export const inAll = (count: number, folded: number) =>
  `${inFigures(count)} ${count === 1 ? 'entry' : 'entries'}${folded > 0 ? `, ${inFigures(folded)} of them folded into stories` : ''}`
export const markAsRead = 'Mark as read'
export const markAbove = 'Mark all above read'
export const takeOut = 'Take out…'
export const noDate = 'No date'
export const stubs = 'Known by summary only'

export const listedBy = (count: number) => `Listed by ${count} article${count === 1 ? '' : 's'}`
/** At what time a copy was made, if that is known, and how long reading it takes. */
export const cached = (time: ReactNode, minutes: number) => (
  <>
    {time && <>Cached {time} · </>}
    {minutes} min
  </>
)
/** How much of the original the cached copy keeps. */
export const kept = (percent: number) => `${percent}% kept`
export const changedFigures = (count: number) =>
  `${count} figure${count === 1 ? ' or name' : 's or names'} changed or missing`
export const similar = (count: number) => `${count} similar article${count === 1 ? '' : 's'}`

export const nothingFits = 'Nothing in the collection fits this filter.'
export const nothingUnread = 'Nothing here is unread.'
export const wholeFeed = 'Show the whole feed'
/** With what failed, in a sentence. */
export const missing = (why: string) => `These entries could not be loaded. ${why}`
export const needScripts = (count: number) => `The other ${count} entries need JavaScript.`
