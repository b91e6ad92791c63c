import { inFigures } from '../ui/in-figures.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import { undoLast } from '../library/act-on-many.ts'
import type { KeptFault } from '../library/kept-database.ts'
import type { BulkAction } from '../library/kept-store.ts'

const faults: Record<KeptFault, string> = {
  blocked: 'This browser lets the page keep nothing',
  full: 'This browser has no room left to keep anything',
  failed: 'This browser’s storage fails',
}

/** What was done to many at once, to be undone, and that nothing lasts where it doesn't. */
export function KeptNote() {
  const handle = useKeptHandle()
  const fault = useKept((store) => store.fault)
  const done = useKept((store) => store.undoable)
  return (
    <div className="notice">
      <p>
        {fault && `${faults[fault]}: what you mark holds until this page is closed. `}
        {done && said(done)}
      </p>
      {done && (
        <>
          <button type="button" className="control" onClick={() => handle.act(undoLast)}>
            Undo
          </button>
          <button
            type="button"
            className="control"
            onClick={() => handle.act((store) => (store.undoable = null))}
          >
            Dismiss
          </button>
        </>
      )}
    </div>
  )
}

function said({ kind, count }: BulkAction): string {
  if (kind === 'split') return `Story split: its ${count} articles stand by themselves.`
  if (kind === 'merged') return `${count} articles merged into one story.`
  return `${inFigures(count)} marked as ${kind}.`
}
