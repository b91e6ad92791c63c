/** Whether the reader has asked for little to be fetched. Only Chromium tells. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}
