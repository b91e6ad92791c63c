type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'> & {
  /** As an event has it. */
  getModifierState?: (key: string) => boolean
}

const noKeys = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Dead',
  'Process',
])

/**
 * The name of a key as the table of commands writes it, by the letter that was typed; null for what isn't
 * the reader's to take: a chord of the browser's or the system's, a key held for others, a letter that
 * is still being composed.
 */
export function keyName(event: Key): string | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event
  if (noKeys.has(key)) return null
  const isTyped = Array.from(key).length === 1
  // With AltGr, which Windows tells as Ctrl and Alt, many keyboards type brackets.
  if (isTyped && event.getModifierState?.('AltGraph')) return key
  if (altKey) return null
  if (ctrlKey || metaKey)
    return isTyped && !shiftKey && ctrlKey !== metaKey ? `mod+${key.toLowerCase()}` : null
  // A letter shows by itself whether Shift was held.
  return isTyped || !shiftKey ? key : `Shift+${key}`
}
