/** The element of an entry in a list, by its id, as far as it is among those in view. */
export function rowOf(id: string): Element | null {
  return document.querySelector(`[data-entry="${CSS.escape(id)}"]`)
}

/** Hands the keyboard to the row of an entry, and says whether it is there. */
export function focusRow(id: string): boolean {
  const title = rowOf(id)?.querySelector<HTMLElement>('h3 a')
  title?.focus()
  return title != null
}
