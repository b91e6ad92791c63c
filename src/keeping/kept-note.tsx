import { useState } from 'react'
import * as words from '../words/notes.ts'
import { dismiss } from '../words/ui.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import { focusPage } from '../ui/focus-page.ts'
import { undoLast } from '../library/act-on-many.ts'
import type { Damage } from '../library/damaged-pages.ts'
import { whyNotKept } from '../library/kept-fault.ts'

/** What was done to many at once, to be undone; that nothing lasts, or part of it is lost, where that is so. */
export function KeptNote() {
  const handle = useKeptHandle()
  const fault = useKept((store) => store.fault)
  const done = useKept((store) => store.undoable)
  const damage = useKept((store) => store.damage)
  const [dismissed, setDismissed] = useState<Damage | null>(null)
  const end = (act: () => void) => {
    act()
    // The button goes with what it stands beside.
    focusPage()
  }
  return (
    <>
      {damage && damage !== dismissed && (
        <div className="notice">
          <p>{words.damaged(damage.parts, damage.of)}</p>
          <button type="button" className="control" onClick={() => end(() => setDismissed(damage))}>
            {dismiss}
          </button>
        </div>
      )}
      {(fault ?? done) && (
        <div className="notice">
          <p>
            {fault && words.notKept(whyNotKept(fault), fault.isLaidBy)}
            {done && words.done(done.kind, done.count)}
          </p>
          {done && (
            <>
              {done.count > 0 && (
                <button
                  type="button"
                  className="control"
                  onClick={() => end(() => handle.act(undoLast))}
                >
                  {words.undo}
                </button>
              )}
              <button
                type="button"
                className="control"
                onClick={() => end(() => handle.act((store) => (store.undoable = null)))}
              >
                {dismiss}
              </button>
            </>
          )}
        </div>
      )}
    </>
  )
}
