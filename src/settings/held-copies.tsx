import { useEffect, useState } from 'react'
import { countCopies } from '../library/held-copies.ts'
import { mostCopies, readCopies } from '../library/read-copies.ts'
import { inFigures } from '../ui/in-figures.ts'

/** Says how many cached texts are held as they were read, what for, and that no file takes them along. */
export function HeldCopies() {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    countCopies(readCopies()).then(setCount, () => {})
  }, [])
  return (
    <p className="mt-2 text-small">
      {count === null
        ? 'Cached texts that you have read '
        : `${count === 1 ? 'The cached text of 1 article' : `The cached texts of ${inFigures(count)} articles`} that you have read ${count === 1 ? 'is' : 'are'} held here, too: they `}
      are held to show what changes in them, {mostCopies} at the most. No file has them, since they
      are the site’s and may be long: in another browser they are held from when you read them
      there.
    </p>
  )
}
