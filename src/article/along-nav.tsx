import type { ReactNode } from 'react'
import { type CommandId } from '../commands/commands.ts'
import { CommandCap, useKeysOf } from '../commands/command-cap.tsx'
import { run } from '../commands/offers.ts'

/** Leads on from an article's end: to the next and the previous one of the list, and back to it. */
export function AlongNav({ children }: { children?: ReactNode }) {
  return (
    <nav
      aria-label="Along the list"
      className="needs-scripts flex flex-wrap gap-2 border-t border-rule pt-4"
    >
      <AlongButton id="previous">← Previous article</AlongButton>
      <AlongButton id="next">Next article →</AlongButton>
      <AlongButton id="back">Back to the list</AlongButton>
      {children}
    </nav>
  )
}

/** A button that carries a command out. */
export function AlongButton({ id, children }: { id: CommandId; children: string }) {
  return (
    <button
      type="button"
      className="control"
      aria-keyshortcuts={useKeysOf(id).join(' ')}
      onClick={() => run(id)}
    >
      {children} <CommandCap id={id} />
    </button>
  )
}
