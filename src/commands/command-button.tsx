import type { ReactNode } from 'react'
import * as words from '../words/command-button.ts'
import { CommandCap, useKeysOf } from './command-cap.tsx'
import type { CommandId } from './commands.ts'
import { run } from './offers.ts'

type Props = {
  id: CommandId
  /** What it does in more words than it has room for; its keys follow. */
  hint?: string
  /** The way of a swipe that presses it. */
  swipe?: 'start' | 'end'
  children: ReactNode
}

/** A button that has a command carried out, with the key that does so. */
export function CommandButton({ id, hint, swipe, children }: Props) {
  const keys = useKeysOf(id)
  return (
    <button
      type="button"
      className="control"
      data-swipe={swipe}
      title={hint && words.withKeys(hint, keys)}
      aria-keyshortcuts={keys.join(' ')}
      onClick={() => run(id)}
    >
      {children} <CommandCap id={id} />
    </button>
  )
}
