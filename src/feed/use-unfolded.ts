import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { FacetKeys } from '../bundle/bundle-paths.ts'

const none: readonly number[] = []

/**
 * The places in a facet's feed of what has a row of its own for its story is split, by the keys of the articles that
 * are told to be; as they were until they are known.
 */
export function useUnfolded(
  facet: FacetKeys,
  total: number,
  split: ReadonlySet<string>,
): readonly number[] {
  const client = useQueryClient()
  const [places, setPlaces] = useState(none)
  useEffect(() => {
    if (split.size === 0) return
    // Of two that are split in a row, the first may be found last.
    let isHere = true
    void import('../library/roll.ts')
      .then(({ unfoldedPlaces }) => unfoldedPlaces(client, total, facet, split))
      // Without the roll, rows further down are counted as they were.
      .then(
        (found) => isHere && setPlaces(found),
        () => {},
      )
    return () => {
      isHere = false
    }
    // A list is of one facet, and the address gives that anew with each rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, total, split])
  return split.size > 0 ? places : none
}
