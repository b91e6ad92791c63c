import type { Pairing } from './weak-rows.ts'

type Props = { pairing: Exclude<Pairing, 'firm'>; onToggle: () => void }

/** Says of two sides that they were paired on little, and lets the reader undo it. */
export function PairingNote({ pairing, onToggle }: Props) {
  const isApart = pairing === 'apart'
  return (
    <span dir="ltr" className="meta">
      {isApart ? 'Taken apart' : 'Weak match: these two may not belong together'} ·{' '}
      <button type="button" className="link" onClick={onToggle}>
        {isApart ? 'Put together' : 'Take apart'}
      </button>
    </span>
  )
}
