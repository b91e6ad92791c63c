import type { ReactNode } from 'react'
import * as words from '../words/settings.tsx'

/** A few lines as an article has them, to see at once what is chosen. */
export function LookPreview() {
  return (
    // Where there is no room for all of it, it scrolls: by the keyboard, too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label={words.preview} tabIndex={0} className="preview">
      <p className="label uppercase">{words.preview}</p>
      <article className="prose max-w-measure">
        <p className="text-entry font-semibold">{words.previewTitle}</p>
        <p className="text-soft">{words.previewSummary}</p>
        <p>{words.previewText(removed, added)}</p>
        <p>{words.previewRest(removed)}</p>
      </article>
    </section>
  )
}

function removed(text: string): ReactNode {
  return <del className="removed">{text}</del>
}

function added(text: string): ReactNode {
  return <ins className="added">{text}</ins>
}
