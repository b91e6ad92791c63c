import type { SearchWord } from '../library/search-word.ts'
import { marksIn } from './passage.ts'

/** By this name the styles know what was found. */
const name = 'found'

/** Beyond so much text a page is lit no further: it takes a few milliseconds for each 10,000 letters. */
const mostLit = 1_000_000

/**
 * Lights what was looked for in the page's main part, also where that changes, until the returned function is
 * called. Nothing of the page itself is touched; browsers without highlights of their own show none.
 */
export function lightFound(words: readonly SearchWord[]): () => void {
  const main = document.querySelector('main')
  if (!main || typeof Highlight === 'undefined') return () => {}
  const light = () => CSS.highlights.set(name, new Highlight(...rangesIn(main, words)))
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

/** Words are whole within one node: what divides texts, an edit or a link, divides them between words. */
function rangesIn(main: Element, words: readonly SearchWord[]): Range[] {
  const ranges: Range[] = []
  const nodes = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  let read = 0
  for (let node = nodes.nextNode(); node && read < mostLit; node = nodes.nextNode()) {
    const text = node.nodeValue ?? ''
    read += text.length
    if (node.parentElement?.closest('button, .sr-only, nav')) continue
    for (const { from, to } of marksIn(text, words)) {
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, to)
      ranges.push(range)
    }
  }
  return ranges
}
