import type { ReactNode } from 'react'

export const filter = 'Filter'
export const everything = 'Everything'
export const categories = 'Categories'
export const sources = 'Sources'

/** What of a kind is chosen. */
export const chosenOf = (kind: string, chosen: ReactNode) => (
  <>
    {kind}: {chosen}
  </>
)

/** Names in a row. */
export const listed = (names: readonly string[]) => names.join(', ')

/** Spoken between how many are unread and how many there are. */
export const unreadOf = ' unread of '

export const all = (count: number) => `All ${count}`
export const fewer = 'Fewer'
