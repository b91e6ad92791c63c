import type { ReactNode } from 'react'

/** How many report a story, and which others do. */
export const also = (standing: ReactNode, others: ReactNode) => (
  <>
    {standing}: also {others}
  </>
)

/** Stands between those others. */
export const between = ', '
