import type { PairedRow } from './weak-rows.ts'

type Props = { row: PairedRow; onToggle: (row: number) => void }

/** Says of two sides that they were paired on little, and lets the reader undo it. */
export function PairingNote({ row: { id, pairing }, onToggle }: Props) {
  const isApart = pairing === 'apart'
  return (
    <span dir="ltr" className="meta">
      {isApart ? 'Taken apart' : 'Weak match: these two may not belong together'} ·{' '}
      <button type="button" className="link" onClick={() => onToggle(id)}>
        {isApart ? 'Put together' : 'Take apart'}
      </button>
    </span>
  )
}

/** Whether something is to be said of a row's pairing: of one that was parted its first half says it. */
export function hasPairingNote({ pairing, id }: PairedRow): boolean {
  return pairing !== 'firm' && Number.isInteger(id)
}
