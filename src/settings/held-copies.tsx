import { useEffect, useState } from 'react'
import { countCopies } from '../library/held-copies.ts'
import { mostCopies, readCopies } from '../library/read-copies.ts'
import * as words from '../words/settings.tsx'

/** Says how many cached texts are held as they were read, what for, and that no file takes them along. */
export function HeldCopies() {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    countCopies(readCopies()).then(setCount, () => {})
  }, [])
  return <p className="mt-2 text-small">{words.heldCopies(count, mostCopies)}</p>
}
