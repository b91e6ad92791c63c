import type { ReactNode } from 'react'

export const noOriginal = 'The seed holds no original text, so there is nothing to compare it with.'
export const originalIsLink = (links: ReactNode) => (
  <>The original is only a link, so there is nothing to compare it with: {links}</>
)
export const empty = 'The cached copy is empty.'
export const noCopy = 'The cached text holds no copy of it to compare it with.'
