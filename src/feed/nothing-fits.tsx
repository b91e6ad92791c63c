import { NothingListed } from './nothing-listed.tsx'

/** Stands where the list would, for a filter that no entry passes. */
export function NothingFits() {
  return <NothingListed>Nothing in the collection fits this filter.</NothingListed>
}
