/** By this name the styles know what is lit. */
const name = 'found'

/**
 * Lights the ranges that `find` finds in the page's main part, also where that changes, until the returned function
 * is called. Nothing of the page itself is touched; browsers without highlights of their own show none.
 */
export function keepLit(find: (main: Element) => readonly Range[]): () => void {
  const main = document.querySelector('main')
  if (!main || typeof Highlight === 'undefined') return () => {}
  const light = () => CSS.highlights.set(name, new Highlight(...find(main)))
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(light, 100)
  })
  light()
  observer.observe(main, { childList: true, characterData: true, subtree: true })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    CSS.highlights.delete(name)
  }
}
