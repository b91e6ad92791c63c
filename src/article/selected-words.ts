import { rowId } from './anchors.ts'
import { rowAround, rowsInSight } from './held-row.ts'
import { type Quoted, wordsOf } from './quotation.ts'
import { textsOnPage } from './texts-on-page.ts'

/** The words that are selected in the article, null if none are. */
export function quotedIn(): Quoted | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  return quotedOf(selection.getRangeAt(0))
}

/**
 * Selects the sentence that has the keyboard, or else the first in sight, unless the reader has selected words; of
 * two pages the copy's, where it has the sentence.
 */
export function selectSentenceInSight(): void {
  const quoted = quotedIn()
  if (quoted && wordsOf(quoted) !== selectedHere) return
  const row = rowToSelect()
  const element = row === null ? null : document.getElementById(rowId(row))
  if (!element) return
  const texts = textsIn(rangeOver(element)).filter(isWord)
  const own = texts.filter((text) => sideOf(text) !== 'original')
  const [first, last] = [own[0] ?? texts[0], own.at(-1) ?? texts.at(-1)]
  if (first && last) document.getSelection()?.setBaseAndExtent(first, 0, last, last.length)
  const selected = quotedIn()
  selectedHere = selected && wordsOf(selected)
}

/** The words that no reader has selected. */
let selectedHere: string | null = null

/** The row that has the keyboard, or else the first in sight; null where there are none. */
export function rowToSelect(): number | null {
  const texts = textsOnPage.current
  const focused = document.activeElement && rowAround(document.activeElement)
  return focused ?? (texts ? (rowsInSight(texts)[0]?.row ?? 0) : null)
}

/** Of what a range has of both texts, the words of the one that it begins in. */
function quotedOf(range: Range): Quoted | null {
  const texts = textsIn(range)
  const first = texts.find(isWord)
  if (!first) return null
  const [side, prose] = [sideOf(first) ?? 'cached', proseOf(first)]
  const isIts = (text: Text) =>
    (sideOf(text) ?? side) === side &&
    (prose ? proseOf(text) !== null : blockOf(text) === blockOf(first))
  const parts: string[] = []
  let [last, isBroken] = [first, true]
  for (const text of texts) {
    if (!isWord(text) || !isIts(text)) {
      isBroken = true
      continue
    }
    const isNewBlock = blockOf(text) !== blockOf(last)
    if (isNewBlock) parts.push(`${parts.pop() ?? ''}\n`)
    const before = isBroken || isNewBlock || rowOf(text) !== rowOf(last) ? '' : (parts.pop() ?? '')
    parts.push(before + wordsWithin(text, range))
    ;[last, isBroken] = [text, false]
  }
  const quoted = { parts, row: rowBegunAt(first) }
  return wordsOf(quoted) === '' ? null : quoted
}

function wordsWithin(text: Text, range: Range): string {
  const from = text === range.startContainer ? range.startOffset : 0
  const to = text === range.endContainer ? range.endOffset : text.length
  return text.data.slice(from, to)
}

function rangeOver(element: Element): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}

/** All texts in a range, in their order; the walk begins where it does, however long the page is. */
function textsIn(range: Range): Text[] {
  const { startContainer, startOffset } = range
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  walker.currentNode = startContainer.childNodes[startOffset] ?? startContainer
  const texts: Text[] = []
  let node = walker.currentNode instanceof Text ? walker.currentNode : walker.nextNode()
  for (; node && range.comparePoint(node, 0) <= 0; node = walker.nextNode())
    if (range.intersectsNode(node)) texts.push(node as Text)
  return texts
}

/** What is said of the words on the page, and stands among them. */
const said =
  '.sr-only, .meta, .beside, .findings, .moved-note, .passage-numbers, .claim-number, .claim-fault, button, [aria-hidden]'

/** Whether a text is the article's own. */
function isWord({ parentElement }: Text): boolean {
  return parentElement?.closest('main article') != null && parentElement.closest(said) === null
}

/** Which of the two texts a text on the page is of alone, if it is of one. */
function sideOf({ parentElement }: Text): 'original' | 'cached' | null {
  const cell = parentElement?.closest('[role="cell"]')
  if (cell) return cell.nextElementSibling ? 'original' : 'cached'
  if (parentElement?.closest('del')) return 'original'
  if (parentElement?.closest('ins')) return 'cached'
  return parentElement?.closest('[data-end]')?.getAttribute('data-end') as 'original' | null
}

function proseOf({ parentElement }: Text): Element | null {
  return parentElement?.closest('.prose') ?? null
}

function blockOf({ parentElement }: Text): Element | null {
  return parentElement?.closest('p, li, h1, h2, h3, h4, blockquote, pre, div, section') ?? null
}

function rowOf({ parentElement }: Text): number | null {
  return parentElement && rowAround(parentElement)
}

/**
 * The row that a text on the page is of: the one around it, or where a row goes on in another block the last
 * that began. Half of a row that was taken apart is the whole one wherever the link is opened.
 */
function rowBegunAt(text: Text): number | null {
  const texts = textsOnPage.current
  if (!texts?.contains(text) || !proseOf(text)) return null
  const begun = [...texts.querySelectorAll('[id^="row-"]')].findLast(
    (row) => row.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  const row = begun && rowAround(begun)
  return row == null ? null : Math.floor(row)
}
