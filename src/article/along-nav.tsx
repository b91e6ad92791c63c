import type { ReactNode } from 'react'
import { CommandButton } from '../commands/command-button.tsx'
import * as words from '../words/article.tsx'

/** Leads on from an article's end: to the next and the previous one of the list, and back to it. */
export function AlongNav({ children }: { children?: ReactNode }) {
  return (
    <nav
      data-swipes
      aria-label={words.along}
      className="needs-scripts flex flex-wrap gap-2 border-t border-rule pt-4"
    >
      <CommandButton id="previous" swipe="end">
        <span aria-hidden="true" className="turning">
          ←
        </span>
        {words.previousArticle}
      </CommandButton>
      <CommandButton id="next" swipe="start">
        {words.nextArticle}
        <span aria-hidden="true" className="turning">
          →
        </span>
      </CommandButton>
      <CommandButton id="back">{words.back}</CommandButton>
      {children}
    </nav>
  )
}
