import type { ReactNode } from 'react'

/** What helps where the site may have been published anew. */
const reloading = 'Reloading takes up the newer version if there is one. What is kept stays.'

/** What can go wrong with a file of the bundle, each with what a reader can do about it. */
export const ofFile = {
  unreachable: 'The file could not be fetched. Look at the connection, then try again.',
  'not-kept':
    'You are offline, and if there is such a page, it was neither opened nor saved here before.',
  refused: 'The server could not hand out the file. Trying again in a while may help.',
  missing: `The server has no such file. It may be about to be published, or gone. ${reloading}`,
  page: `The server sent a page in place of the file. It may be about to be published, or gone. ${reloading}`,
  unreadable: 'The file arrived damaged. Trying again may help.',
  'other-version': `The collection was published anew while this page was open. ${reloading}`,
  misshapen: 'The file is not of the form this reader knows. The collection has to be built again.',
} as const

export const ofCode = `A part of the reader could not be fetched. ${reloading}`
export const ofDamagedCode =
  'A part of the reader arrived damaged. Only reloading the page asks for it anew. What is kept stays.'
export const ofReader = `Something in the reader failed. ${reloading}`
export const empty = 'It is empty.'

/** The file that is at fault, by its path. */
export const inFile = (path: ReactNode) => <>File: {path}</>
