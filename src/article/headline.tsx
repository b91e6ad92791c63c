import { SeenText } from '../library/seen-text.tsx'
import { asWritten } from '../words/by-locale/as-written.ts'

/** A title longer than this is a post rather than a headline, and is set smaller. */
const longestHeadline = 90

export function Headline({ children }: { children: string }) {
  const size = children.length > longestHeadline ? 'text-longline' : 'text-headline text-balance'
  return (
    <h1
      tabIndex={-1}
      {...asWritten(children)}
      className={`max-w-headline font-semibold text-pretty ${size}`}
    >
      <SeenText>{children}</SeenText>
    </h1>
  )
}
