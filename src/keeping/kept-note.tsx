import { inFigures } from '../ui/in-figures.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import type { KeptFault } from '../library/kept-database.ts'

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
        {done && `${inFigures(done.count)} marked as ${done.isRead ? 'read' : 'unread'}.`}
      </p>
      {done && (
        <>
          <button
            type="button"
            className="control"
            onClick={() => handle.act((store) => store.undo())}
          >
            Undo
          </button>
          <button
            type="button"
            className="control"
            onClick={() => handle.act((store) => store.forgetUndo())}
          >
            Dismiss
          </button>
        </>
      )}
    </div>
  )
}
