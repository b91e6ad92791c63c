import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Article } from '../bundle/article.ts'
import { isTyping } from '../ui/is-typing.ts'
import * as words from '../words/quote-bar.ts'
import { linkTo, quotationOf, wordsOf } from './quotation.ts'
import { readAloud, type ReadingState } from './read-aloud.ts'
import { quotedIn, rowToSelect, selectSentenceInSight } from './selected-words.ts'

/** What the bar was opened for; asked once more, it is another. */
export type Asked = { for: 'words' | 'quote' | 'listen' }

export type QuoteBarProps = { article: Article; asked: Asked; onClose: () => void }

/** Begins what the keyboard asks for: with what is selected, or else the sentence in sight. */
export function begin(article: Article, what: 'quote' | 'listen'): Asked {
  if (what === 'quote') selectSentenceInSight()
  else readAloud.turn(article, quotedIn() ?? { parts: [], row: rowToSelect() })
  return { for: what }
}

/** What can be done with the words that are selected, and with what is read out. */
export function QuoteBar({ article, asked, onClose }: QuoteBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const before = useRef<Element>(null)
  const [quoted, setQuoted] = useState(quotedIn)
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState<string | null>(null)
  const state = useSyncExternalStore(readAloud.subscribe, () => readAloud.state)
  const isOut = state === 'reading' || state === 'paused'
  const holdsFocus = () => bar.current?.contains(document.activeElement) ?? false

  // While it is read out, or paused, one may point at, or press, whatever one likes.
  const leave = useEffectEvent(() => {
    if (!isOut && !holdsFocus() && quotedIn() === null) onClose()
  })
  const follow = useEffectEvent(() => {
    leave()
    const now = quotedIn()
    if (now === null || (quoted && wordsOf(now) === wordsOf(quoted))) return
    setQuoted(now)
    setSaid('')
    setByHand(null)
  })
  // Where nothing is selected, what the keyboard asked for has the bar say so; so has a missing voice.
  const takesFocus = asked.for === 'quote' || (asked.for === 'listen' && !isOut)
  const take = useEffectEvent(() => {
    if (!takesFocus) return
    if (!holdsFocus()) before.current = document.activeElement
    bar.current?.querySelector('button')?.focus()
  })
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    // It is a dialog's, or a field's, first.
    const isOthers = document.querySelector('dialog[open]') !== null || isTyping(event.target)
    if (holdsFocus() || (isOut && !isOthers)) onClose()
  })
  useLayoutEffect(() => take(), [asked])
  useLayoutEffect(() => {
    if (state !== 'failed') leave()
  }, [state])
  useEffect(() => {
    const look = () => follow()
    const escape = (event: KeyboardEvent) => onEscape(event)
    document.addEventListener('selectionchange', look)
    window.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('selectionchange', look)
      window.removeEventListener('keydown', escape)
      readAloud.stop()
      if (document.activeElement === document.body && before.current instanceof HTMLElement)
        before.current.focus({ preventScroll: true })
    }
  }, [])

  const page = window.location.origin + window.location.pathname
  const copy = async (text: string, done: string) => {
    const isDone = await copied(text)
    setSaid(isDone ? done : words.notCopied)
    setByHand(isDone ? null : text)
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.bar}
      tabIndex={-1}
      className="quote-bar"
      // The words stay selected while one presses what is to be done with them.
      onPointerDown={(event) => !isTyping(event.target as Element) && event.preventDefault()}
    >
      {quoted && (
        <>
          <Act act={() => void copy(quotationOf(quoted, article, page), words.quotationCopied)}>
            {words.copyQuotation}
          </Act>
          <Act act={() => void copy(linkTo(quoted, page), words.linkCopied)}>{words.copyLink}</Act>
          {'share' in navigator && (
            <Act act={() => share(article.title, wordsOf(quoted), linkTo(quoted, page))}>
              {words.share}
            </Act>
          )}
        </>
      )}
      {/* One button for the voice: another would take the focus with it. */}
      {state !== 'unable' && (
        <Act act={() => readAloud.turn(article, quoted)}>{words.voice[state]}</Act>
      )}
      {isOut && <Act act={() => readAloud.stop()}>{words.stop}</Act>}
      <Act act={onClose}>{words.close}</Act>
      <p role="status" className="min-w-28 meta">
        {said || lackOf(asked, quoted !== null, state)}
      </p>
      {byHand !== null && (
        <textarea
          key={byHand}
          ref={(field) => field?.select()}
          aria-label={words.byHand}
          readOnly
          rows={3}
          value={byHand}
          className="w-full border border-edge p-2 text-small"
        />
      )}
    </div>
  )
}

/** What is to be said of what couldn't be done. */
function lackOf(asked: Asked, isQuoted: boolean, state: ReadingState): string {
  if (state === 'failed') return words.brokeOff
  if (state === 'unable' && asked.for === 'listen') return words.noVoice
  return asked.for === 'quote' && !isQuoted ? words.nothingSelected : ''
}

function Act({ act, children }: { act: () => void; children: string }) {
  return (
    <button type="button" className="control" onClick={act}>
      {children}
    </button>
  )
}

/** Whether a text could be copied: over plain HTTP a browser has no clipboard for pages, elsewhere it may refuse. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function share(title: string, text: string, url: string): void {
  // Who thinks better of it has shared nothing, which is no fault.
  navigator.share({ title, text, url }).catch(() => {})
}
