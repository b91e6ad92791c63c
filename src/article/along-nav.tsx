import type { ReactNode } from 'react'
import { CommandButton } from '../commands/command-button.tsx'

/** Leads on from an article's end: to the next and the previous one of the list, and back to it. */
export function AlongNav({ children }: { children?: ReactNode }) {
  return (
    <nav
      aria-label="Along the list"
      className="needs-scripts flex flex-wrap gap-2 border-t border-rule pt-4"
    >
      <CommandButton id="previous">← Previous article</CommandButton>
      <CommandButton id="next">Next article →</CommandButton>
      <CommandButton id="back">Back to the list</CommandButton>
      {children}
    </nav>
  )
}
