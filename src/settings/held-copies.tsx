import { useEffect, useState } from 'react'
import { countCopies } from '../library/held-copies.ts'
import { mostCopies, readCopies } from '../library/read-copies.ts'
import { inFigures } from '../words/in-figures.ts'

/** Says how many cached texts are held as they were read, what for, and that no file takes them along. */
export function HeldCopies() {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    countCopies(readCopies()).then(setCount, () => {})
  }, [])
  const of = count === null ? 'the last' : inFigures(count)
  return (
    <p className="mt-2 text-small">
      Held here as well, to show what changes in them:{' '}
      {count === 1 ? 'the cached text of 1 article' : `the cached texts of ${of} articles`} that you
      have read, {mostCopies} at the most. No exported file has them, since they are the site’s and
      may be long; another browser holds them from when you read there.
    </p>
  )
}
