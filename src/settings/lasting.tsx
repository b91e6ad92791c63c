import { useEffect, useState } from 'react'
import * as words from '../words/settings.tsx'

/** Says whether the browser has promised to keep what is kept here, or may clear it; nothing until that is known. */
export function Lasting() {
  const [lasts, setLasts] = useState<boolean | null>(null)
  useEffect(() => void isLasting().then(setLasts), [])
  return lasts === null ? null : (
    <p className="mt-2 text-small">{lasts ? words.lasts : words.mayBeCleared}</p>
  )
}

async function isLasting(): Promise<boolean> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return false
  }
}
