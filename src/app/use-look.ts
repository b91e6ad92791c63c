import { useEffect } from 'react'
import { lookNote } from '../bundle/look-note.ts'
import { type Look, type LookName, looks, lookIn, sizeBeside, themeAfter } from '../kept/look.ts'
import { lookSettings } from '../kept/settings.ts'
import { useCommand } from '../commands/offers.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'

/** Gives the page the look that is set, lets commands change it, and notes it for the pages to come. */
export function useLook(): void {
  const handle = useKeptHandle()
  const fields = useKept((store) => store.settings(lookSettings))
  useEffect(() => {
    if (fields) showLook(lookIn(fields))
  }, [fields])

  const change = (to: (look: Look) => Partial<Look>) =>
    handle.act((store) => {
      for (const [name, value] of Object.entries(to(lookIn(store.settings(lookSettings)))))
        store.set(lookSettings, name, value)
    })
  useCommand('theme', () => change(({ theme }) => ({ theme: themeAfter(theme) })))
  useCommand('larger', () => change(({ size }) => ({ size: sizeBeside(size, 1) })))
  useCommand('smaller', () => change(({ size }) => ({ size: sizeBeside(size, -1) })))
}

/** Style sheets know a look by the root element's attributes; what is as ever has none. */
function showLook(look: Look): void {
  const root = document.documentElement
  const chosen = Object.entries(look).filter(
    ([name, value]) => looks[name as LookName][0] !== value,
  )
  for (const name of Object.keys(look)) root.removeAttribute(`data-${name}`)
  Object.assign(root.dataset, Object.fromEntries(chosen))
  try {
    const note = lookNote(import.meta.env.BASE_URL)
    localStorage.setItem(note, JSON.stringify(Object.fromEntries(chosen)))
  } catch {
    // Barred or full: the next page shows it as soon as what is kept is open.
  }
}
