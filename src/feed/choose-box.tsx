import { useEffect, useEffectEvent } from 'react'
import { useCommand } from '../commands/offers.ts'
import * as words from '../words/take-out-bar.ts'
import { type Chosen, mostChosen, setChosen } from './chosen.ts'

export type ChooseBoxProps = { id: string; chosen: NonNullable<Chosen>; isCurrent: boolean }

/** Chooses an entry to be taken out. */
export function ChooseBox({ id, chosen, isCurrent }: ChooseBoxProps) {
  const isFull = chosen.size >= mostChosen
  const toggle = () => {
    const next = new Set(chosen)
    if (!next.delete(id) && !isFull) next.add(id)
    setChosen(next)
  }
  useCommand('choose', toggle, isCurrent)
  const begin = useEffectEvent(() => {
    if (isCurrent && chosen.size === 0) setChosen(new Set([id]))
  })
  // The entry that choosing was begun at is the first to be chosen.
  useEffect(() => begin(), [])
  return (
    <label className="entry-act inline-flex items-center gap-1.5 self-center">
      <input
        type="checkbox"
        checked={chosen.has(id)}
        disabled={isFull && !chosen.has(id)}
        onChange={toggle}
      />
      {words.choose}
    </label>
  )
}
