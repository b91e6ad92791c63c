import { useState } from 'react'
import { inFigures } from '../words/in-figures.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import { undoLast } from '../library/act-on-many.ts'
import type { Damage } from '../library/damaged-pages.ts'
import { whyNotKept } from '../library/kept-fault.ts'
import type { BulkAction } from '../library/kept-store.ts'

const faults = {
  blocked: 'This browser bars the page from its storage',
  full: 'This browser has no room left to keep anything',
  failed: 'This browser’s storage fails',
}

/** What was done to many at once, to be undone; that nothing lasts, or part of it is lost, where that is so. */
export function KeptNote() {
  const handle = useKeptHandle()
  const fault = useKept((store) => store.fault)
  const done = useKept((store) => store.undoable)
  const damage = useKept((store) => store.damage)
  const [dismissed, setDismissed] = useState<Damage | null>(null)
  return (
    <>
      {damage && damage !== dismissed && (
        <div className="notice">
          <p>
            {`Of what was kept here, ${inFigures(damage.parts)} of ${inFigures(damage.of)} parts ${damage.parts === 1 ? 'is' : 'are'} damaged and can’t be read; the rest is there. A file that you exported before brings it back.`}
          </p>
          <button type="button" className="control" onClick={() => setDismissed(damage)}>
            Dismiss
          </button>
        </div>
      )}
      {(fault ?? done) && (
        <div className="notice">
          <p>
            {fault &&
              `${faults[whyNotKept(fault)]}: what you mark ${
                fault.isLaidBy
                  ? 'is laid by where there is little room, until it can be kept'
                  : 'holds until this page is closed'
              }. `}
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
      )}
    </>
  )
}

function said({ kind, count }: BulkAction): string {
  if (kind === 'split') return `Story split: its ${count} articles stand by themselves.`
  if (kind === 'merged') return `${count} articles merged into one story.`
  return `${inFigures(count)} marked as ${kind}.`
}
