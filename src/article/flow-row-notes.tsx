import { MovedNote } from './moved-note.tsx'
import { hasPairingNote, PairingNote } from './pairing-note.tsx'
import { RepeatedNote, RowNote } from './row-note.tsx'
import type { ShownRow } from './shown-rows.ts'

type Props = { shown: ShownRow; onToggleApart: (row: number) => void }

/** What is said of a row of the merged column besides its findings: where it moved from, and how sure its pairing is. */
export function FlowRowNotes({ shown, onToggleApart }: Props) {
  const { row, note, movesOn, repeatedBy } = shown
  return (
    <>
      {row.kind === 'moved' && !movesOn && (
        <span className="beside">
          <MovedNote shown={shown} />{' '}
        </span>
      )}
      {note !== null && (
        <span dir="ltr" className="beside flow-note">
          <RowNote shown={shown} />{' '}
        </span>
      )}
      {repeatedBy !== null && (
        <span dir="ltr" className="beside flow-note">
          <RepeatedNote shown={shown} />{' '}
        </span>
      )}
      {hasPairingNote(row) && (
        <span className="beside">
          <PairingNote row={row} onToggle={onToggleApart} />{' '}
        </span>
      )}
    </>
  )
}
