import { run } from '../commands/offers.ts'
import { takeOut } from '../words/feed.tsx'
import { setChosen, takeOutId, useChosen } from './chosen.ts'

/** Lets entries of a list be chosen, to be taken out. */
export function TakeOutButton() {
  const isChoosing = useChosen() !== null
  return (
    <button
      id={takeOutId}
      type="button"
      className="control"
      aria-expanded={isChoosing}
      onClick={() => (isChoosing ? setChosen(null) : run('choose'))}
    >
      {takeOut}
    </button>
  )
}
