/** The page's way to the site's worker. Undefined where there are no workers, or a page may not ask for them. */
export function workersHere(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}
