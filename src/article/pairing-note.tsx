import * as words from '../words/article.tsx'
import type { PairedRow } from './weak-rows.ts'

type Props = { row: PairedRow; onToggle: (row: number) => void }

/** Says of two sides that they, or their words, were paired on little; the first a reader can undo. */
export function PairingNote({ row, onToggle }: Props) {
  const { id, pairing } = row
  const isApart = pairing === 'apart'
  return (
    <span dir="ltr" className="meta">
      {isRough(row) && words.rough}
      {pairing !== 'firm' && (
        <>
          {isApart ? words.isApart : words.isWeak} ·{' '}
          <button type="button" className="link" onClick={() => onToggle(id)}>
            {isApart ? words.putTogether : words.takeApart}
          </button>
        </>
      )}
    </span>
  )
}

/** Whether something is to be said of a row's pairing: of one that was parted its first half says it. */
export function hasPairingNote(row: PairedRow): boolean {
  return (row.pairing !== 'firm' || isRough(row)) && Number.isInteger(row.id)
}

function isRough(row: PairedRow): boolean {
  return 'rough' in row
}
