import { useState } from 'react'
import { looks } from '../kept/look.ts'
import { useKeptHandle } from '../library/kept.ts'
import { deleteKept } from '../library/delete-kept.ts'

/** Lets a reader delete all that is kept of them, and asks first. */
export function DeleteKept({ onDeleted }: { onDeleted: (said: string) => void }) {
  const handle = useKeptHandle()
  const [state, setState] = useState<'resting' | 'asking' | 'answered'>('resting')
  const deleteAll = async () => {
    const store = await handle.open()
    const isDone = await deleteKept(store)
    for (const name of Object.keys(looks)) document.documentElement.removeAttribute(`data-${name}`)
    setState('answered')
    onDeleted(
      isDone
        ? 'Everything kept was deleted.'
        : 'This browser did not let all of it be deleted. Its own settings can delete what a site keeps.',
    )
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
          Delete everything kept…
        </button>
      </p>
    )
  return (
    <div role="group" aria-label="Delete everything kept?" className="mt-3 flex flex-col gap-2">
      <p className="text-small">
        Delete what is read, saved and in progress, these settings, the texts held as you read them,
        and what is kept for reading without a network? It can’t be undone.
      </p>
      <p className="flex flex-wrap gap-2">
        <button type="button" className="control" onClick={() => void deleteAll()}>
          Delete everything
        </button>
        {/* It has just taken the place of what was pressed. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <button type="button" autoFocus className="control" onClick={() => setState('answered')}>
          Cancel
        </button>
      </p>
    </div>
  )
}
