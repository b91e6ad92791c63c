import { MovedNote } from './moved-note.tsx'
import { PairingNote } from './pairing-note.tsx'
import type { ShownRow } from './shown-rows.ts'

type Props = { shown: ShownRow; onToggleApart: () => void }

/** What is said of a row of the merged column besides its findings: where it moved from, and how sure its pairing is. */
export function FlowRowNotes({ shown: { row, note, movesOn }, onToggleApart }: Props) {
  return (
    <>
      {row.kind === 'moved' && !movesOn && (
        <span className="beside">
          <MovedNote row={row} />{' '}
        </span>
      )}
      {note !== null && (
        <span dir="ltr" className="beside flow-note">
          {note}{' '}
        </span>
      )}
      {row.pairing !== 'firm' && (
        <span className="beside">
          <PairingNote pairing={row.pairing} onToggle={onToggleApart} />{' '}
        </span>
      )}
    </>
  )
}
