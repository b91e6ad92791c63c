type Keys = { altKey: boolean; ctrlKey: boolean; metaKey: boolean }

/** Whether a key comes with another that makes it the browser's or the system's. */
export function isChord({ altKey, ctrlKey, metaKey }: Keys): boolean {
  return altKey || ctrlKey || metaKey
}
