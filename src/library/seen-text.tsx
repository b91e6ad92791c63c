import { seenOf } from '../bundle/unseen.ts'
import * as words from '../words/library.ts'

/** A text with what hides in it made visible: each as a small box, which is no part of what is copied. */
export function SeenText({ children: text }: { children: string }) {
  return seenOf(text).map((part, index) =>
    'text' in part ? (
      part.text
    ) : (
      <span
        key={index}
        role="img"
        aria-label={words.hidden(part.hidden)}
        title={words.hides}
        data-hidden={part.hidden}
        className="unseen"
      />
    ),
  )
}
