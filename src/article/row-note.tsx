import { AnchorLink } from '../ui/anchor-link.tsx'
import * as words from '../words/article.tsx'
import { rowId } from './anchors.ts'
import type { ShownRow } from './shown-rows.ts'

/**
 * What is said of a row to those who see it; its name says the same to a screen reader. Of what is
 * repeated it leads to where that is said elsewhere.
 */
export function RowNote({ shown: { note, otherPlace } }: { shown: ShownRow }) {
  if (note === null) return null
  if (otherPlace === null) return <span aria-hidden="true">{note}</span>
  return (
    <AnchorLink to={rowId(otherPlace)} className="link">
      {note}
    </AnchorLink>
  )
}

/** Says of a row that another repeats it, and leads there. */
export function RepeatedNote({ shown: { repeatedBy } }: { shown: ShownRow }) {
  if (repeatedBy === null) return null
  return (
    <AnchorLink to={rowId(repeatedBy.id)} className="link">
      {repeatedBy.side === 'original' ? words.againInOriginal : words.againInCopy}
    </AnchorLink>
  )
}
