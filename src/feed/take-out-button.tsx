import { run } from '../commands/offers.ts'
import { takeOut } from '../words/feed.tsx'
import { takeOutId, useChosen } from './chosen.ts'

/** Lets entries of a list be chosen, to be taken out. */
export function TakeOutButton() {
  return (
    <button
      id={takeOutId}
      type="button"
      className="control"
      aria-expanded={useChosen() !== null}
      onClick={() => run('choose')}
    >
      {takeOut}
    </button>
  )
}
