/**
 * Asks the browser to promise that it never clears what is kept here, and says whether it has. Some browsers ask the
 * reader in turn: only for what a reader has just done. Never fails.
 */
export async function askToLast(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    // Older browsers, and pages that may keep nothing, have none to ask.
    return false
  }
}
