import { Fragment } from 'react'

/** Browsers lay out a longer stretch without a space beyond what they can measure, and stop breaking it. */
const unbroken = /(\S{10000})/u

/** A text to the letter; where it has no space for very long, it can still be broken. */
export function BreakableText({ children: text }: { children: string }) {
  if (text.length <= 10_000) return text
  const parts = text.split(unbroken).filter((part) => part !== '')
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
