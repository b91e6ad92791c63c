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
  const parts = text.split(unbroken).filter((part) => part !== '')
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {unbroken.test(part) ? (
        <span className="unbroken">
          <SeenText>{part}</SeenText>
        </span>
      ) : (
        <SeenText>{part}</SeenText>
      )}
    </Fragment>
  ))
}
