import * as words from '../words/feed.tsx'
import { NothingListed } from './nothing-listed.tsx'

/** Stands where the list would, for a filter that no entry passes. */
export function NothingFits() {
  return <NothingListed>{words.nothingFits}</NothingListed>
}
