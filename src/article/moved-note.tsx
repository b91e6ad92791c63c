import type { Row } from '../bundle/comparison.ts'
import { AnchorLink } from '../ui/anchor-link.tsx'
import { rowId } from './anchors.ts'

/** Says of a moved passage that it was moved, and leads to its other end. */
export function MovedNote({ row }: { row: Extract<Row, { kind: 'moved' }> }) {
  return (
    <AnchorLink to={rowId(row.counterpart)} dir="ltr" className="moved-note">
      {row.side === 'original'
        ? 'moved elsewhere in the copy'
        : 'moved from elsewhere in the original'}
    </AnchorLink>
  )
}
