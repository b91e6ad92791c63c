import type { Row } from '../bundle/comparison.ts'
import { rowId } from './anchors.ts'

/** Says of a moved passage that it was moved, and leads to its other end. */
export function MovedNote({ row }: { row: Extract<Row, { kind: 'moved' }> }) {
  return (
    <a href={`#${rowId(row.counterpart)}`} className="moved-note">
      {row.side === 'original' ? 'moved to here in the copy' : 'moved from here in the original'}
    </a>
  )
}
