import { useEffect } from 'react'
import { lookNote } from '../bundle/look-note.ts'
import type { Fields } from '../kept/kept.ts'
import { lookSettings } from '../kept/settings.ts'
import { useCommand } from '../commands/offers.ts'
import { attempt } from '../ui/attempt.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import { fetchCode } from '../ui/fetch-code.ts'

/** Gives the page the look that is set, lets commands change it, and notes it for the pages to come. */
export function useLook(): void {
  const handle = useKeptHandle()
  const fields = useKept((store) => store.settings(lookSettings))
  useEffect(() => {
    if (fields) showLook(fields)
  }, [fields])

  const change = (act: 'nextTheme' | 'larger' | 'smaller') =>
    attempt(async () =>
      handle.act(await fetchCode(async () => (await import('./look-changes.ts'))[act])),
    )
  useCommand('theme', () => change('nextTheme'))
  useCommand('larger', () => change('larger'))
  useCommand('smaller', () => change('smaller'))
}

/** Style sheets know a look by the root element's attributes; what they don't know of has no effect. */
function showLook(fields: Fields): void {
  const look = Object.entries(fields).flatMap(([name, { value }]) =>
    /^[a-z]+$/.test(name) && typeof value === 'string' ? [[name, value]] : [],
  )
  Object.assign(document.documentElement.dataset, Object.fromEntries(look))
  try {
    const note = lookNote(import.meta.env.BASE_URL)
    localStorage.setItem(note, JSON.stringify(Object.fromEntries(look)))
  } catch {
    // Barred or full: the next page shows it as soon as what is kept is open.
  }
}
