import { useEffect, useEffectEvent, useRef } from 'react'
import { isTyping } from '../ui/is-typing.ts'
import { commandsWith } from './commands.ts'
import { keyName } from './key-name.ts'
import { readKey } from './key-reader.ts'
import { run } from './offers.ts'
import { useBindings } from './use-bindings.ts'

/** Milliseconds within which a second key goes on with the first. */
const patience = 1500

/** Hears the keyboard, and has what its keys mean carried out by whatever on the page can. */
export function CommandKeys() {
  const bindings = useBindings()
  const begun = useRef({ keys: '', at: 0 })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = keyName(event)
    if (key === null || event.defaultPrevented || isOthers(key, event.target)) return
    const { keys, at } = begun.current
    const isLate = event.timeStamp - at > patience
    const reading = readKey(commandsWith(bindings), isLate ? '' : keys, key)
    begun.current = { keys: reading.kind === 'begun' ? reading.keys : '', at: event.timeStamp }
    if (reading.kind === 'command' && run(reading.id)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return null
}

/** Whether a key belongs to what has the keyboard: a field, a button to be pressed, a dialog. */
function isOthers(key: string, target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true
  if (key.startsWith('mod+')) return false
  if (isTyping(target)) return true
  const isPress = key === 'Enter' || key === ' '
  return (
    isPress && target instanceof Element && target.closest('a, button, summary, label') !== null
  )
}
