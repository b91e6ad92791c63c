/**
 * Does something as soon as the page is on the screen: a page that a browser makes ready ahead, or that
 * was opened in a tab behind, isn't read yet. The returned function calls it off.
 */
export function whenSeen(act: () => void): () => void {
  if (document.visibilityState === 'visible') {
    act()
    return () => {}
  }
  const look = () => {
    if (document.visibilityState !== 'visible') return
    document.removeEventListener('visibilitychange', look)
    act()
  }
  document.addEventListener('visibilitychange', look)
  return () => document.removeEventListener('visibilitychange', look)
}
