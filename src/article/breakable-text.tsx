import { Fragment } from 'react'
import { SeenText } from '../library/seen-text.tsx'

/**
 * A longer stretch without a space takes browsers a time that grows with its square where its letters join,
 * and one beyond what they can measure isn't broken at all. No letter is parted from its marks.
 */
const unbroken = /(\S{1000}\p{M}{0,9999})/u

/** A text to the letter, with what hides in it shown; without a space for very long, it can still be broken. */
export function BreakableText({ children: text }: { children: string }) {
  if (text.length <= 1000) return <SeenText>{text}</SeenText>
  // What the expression took is at each odd place.
  return text.split(unbroken).map((part, index) => {
    const seen = <SeenText>{part}</SeenText>
    return (
      <Fragment key={index}>
        {index > 0 && <wbr />}
        {index % 2 === 0 ? seen : <span className="unbroken">{seen}</span>}
      </Fragment>
    )
  })
}
