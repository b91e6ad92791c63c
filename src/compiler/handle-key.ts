/** A handle as handles are compared: their case doesn't tell. */
export function handleKey(handle: string): string {
  return handle.toLowerCase()
}
