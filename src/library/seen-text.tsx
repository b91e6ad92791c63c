import { seenOf } from '../bundle/unseen.ts'

/** A text with what hides in it made visible: each as a small box, which is no part of what is copied. */
export function SeenText({ children: text }: { children: string }) {
  return seenOf(text).map((part, index) =>
    'text' in part ? (
      part.text
    ) : (
      <span
        key={index}
        role="img"
        aria-label={`hidden: ${part.hidden}`}
        title="A character that hides"
        data-hidden={part.hidden}
        className="unseen"
      />
    ),
  )
}
