import { useLayoutEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import type { Article } from '../bundle/article.ts'
import { keepLit } from '../ui/keep-lit.ts'
import { placeKey, placeOf } from '../ui/scroll-place.ts'
import { passageIn } from './place-id.ts'
import { isWord } from './selected-words.ts'

/**
 * Lights the sentence that the address leads to in a text that isn't compared, whose sentences have no elements of
 * their own, and brings it in sight unless one comes back; rows are elements that the page itself follows.
 */
export function usePlaceLedTo(article: Article): void {
  const location = useLocation()
  const cameBack = useNavigationType() === 'POP'
  useLayoutEffect(() => {
    const passage = passageIn(location.hash.slice(1))
    if (!passage) return undefined
    const { text, from, to } = passage
    const prose = text === 0 ? article.cached : article.pages[text - 1]?.prose
    const find = () => {
      const shown = textOnPage(text)
      return prose && shown ? rangesOver(shown, prose.text.slice(from, to), prose.text, from) : []
    }
    if (!cameBack || placeOf(placeKey(location)) === null) show(find()[0])
    return keepLit(find)
    // The history entry alone says that the reader went somewhere.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [location.key])
}

/** The element of a cached text: 0 is the copy, n the n-th linked page. */
function textOnPage(text: number): Element | null | undefined {
  if (text === 0) return document.querySelector('section[aria-labelledby="cached"] .prose')
  return document.querySelectorAll('section[aria-labelledby="linked"] .prose')[text - 1]
}

/** Brings the block that a range begins in to the middle of the window, and hands it the keyboard. */
function show(range: Range | undefined): void {
  const block = range?.startContainer.parentElement?.closest<HTMLElement>(
    'p, li, h3, h4, blockquote, pre',
  )
  if (!block) return
  block.tabIndex = -1
  block.scrollIntoView({ block: 'center' })
  block.focus({ preventScroll: true })
}

/** What is no letter or digit may stand otherwise on the page, or hide in the text. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** The words of a sentence where they stand in an element: of several that read so the one by as many others before it. */
function rangesOver(shown: Element, sentence: string, text: string, from: number): Range[] {
  const wanted = letters(sentence)
  if (wanted === '') return []
  const before = letters(text.slice(0, from)).split(wanted).length - 1
  const nodes = wordsIn(shown)
  const all = nodes.map(({ data }) => letters(data)).join('')
  let start = all.indexOf(wanted)
  for (let left = before; left > 0 && start >= 0; left--)
    start = all.indexOf(wanted, start + wanted.length)
  if (start < 0) return []
  let at = 0
  return nodes.flatMap((node) => {
    const [begin, end] = [at, (at += letters(node.data).length)]
    if (end <= start || begin >= start + wanted.length) return []
    const range = document.createRange()
    range.setStart(node, offsetOf(node.data, Math.max(0, start - begin)))
    range.setEnd(node, offsetOf(node.data, Math.min(end, start + wanted.length) - begin - 1) + 1)
    return [range]
  })
}

/** Where in a text a letter stands, counted from 0. */
function offsetOf(text: string, letter: number): number {
  let left = letter
  for (const {
    0: { length },
    index,
  } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    if (left < length) return index + left
    left -= length
  }
  return text.length
}

function wordsIn(shown: Element): Text[] {
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes.filter(isWord)
}
