import { AnchorLink } from '../ui/anchor-link.tsx'
import * as words from '../words/article.tsx'
import { rowId } from './anchors.ts'
import type { ShownRow } from './shown-rows.ts'

/** Says of a moved passage that it was moved, and leads to its other end. */
export function MovedNote({ shown: { row, otherPlace } }: { shown: ShownRow }) {
  if (row.kind !== 'moved' || otherPlace === null) return null
  return (
    <AnchorLink to={rowId(otherPlace)} dir="ltr" className="moved-note">
      {row.side === 'original' ? words.movedTo : words.movedFrom}
    </AnchorLink>
  )
}
