import { useState } from 'react'
import { looks } from '../kept/look.ts'
import { useKeptHandle } from '../library/kept.ts'
import { deleteKept } from '../library/delete-kept.ts'
import * as words from '../words/settings.tsx'

/** Lets a reader delete all that is kept of them, and asks first. */
export function DeleteKept({ onDeleted }: { onDeleted: (said: string) => void }) {
  const handle = useKeptHandle()
  const [state, setState] = useState<'resting' | 'asking' | 'answered'>('resting')
  const deleteAll = async () => {
    const store = await handle.open()
    const isDone = await deleteKept(store)
    for (const name of Object.keys(looks)) document.documentElement.removeAttribute(`data-${name}`)
    setState('answered')
    onDeleted(isDone ? words.deleted : words.notDeleted)
  }
  if (state !== 'asking')
    return (
      <p className="mt-3">
        {/* Answered, it has taken back the place of what was pressed. */}
        <button
          type="button"
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={state === 'answered'}
          className="control"
          onClick={() => setState('asking')}
        >
          {words.deleteKept}
        </button>
      </p>
    )
  return (
    <div role="group" aria-label={words.mayDelete} className="mt-3 flex flex-col gap-2">
      <p className="text-small">{words.whatIsDeleted}</p>
      <p className="flex flex-wrap gap-2">
        <button type="button" className="control" onClick={() => void deleteAll()}>
          {words.deleteAll}
        </button>
        {/* It has just taken the place of what was pressed. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <button type="button" autoFocus className="control" onClick={() => setState('answered')}>
          {words.cancel}
        </button>
      </p>
    </div>
  )
}
