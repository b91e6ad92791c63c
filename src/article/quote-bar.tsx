import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import type { Article } from '../bundle/article.ts'
import { linkTo, quotationOf } from './quotation.ts'
import { readAloud } from './read-aloud.ts'
import { quotedIn, selectSentenceInSight } from './selected-words.ts'

export type QuoteBarProps = {
  article: Article
  takesFocus: boolean
  onClose: () => void
}

/** What the one button for the voice says: another would take the focus with it. */
const voice = { silent: 'Read aloud', reading: 'Pause', paused: 'Read on' }

/** Begins what the keyboard asks for: with what is selected, or else the sentence in sight. Says whether it could. */
export function begin(article: Article, asked: 'quote' | 'listen'): boolean {
  if (quotedIn() === null) selectSentenceInSight()
  const quoted = quotedIn()
  if (asked === 'listen') readAloud.start(article, quoted)
  return quoted !== null || readAloud.state === 'reading'
}

/** What can be done with the words that are selected, and with what is read out. */
export function QuoteBar({ article, takesFocus, onClose }: QuoteBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const [quoted, setQuoted] = useState(quotedIn)
  const [said, setSaid] = useState('')
  const state = useSyncExternalStore(readAloud.subscribe, () => readAloud.state)
  const follow = useEffectEvent(() => {
    const now = quotedIn()
    if (now) setQuoted(now)
    // While it is read out one may point at, or press, whatever one likes.
    else if (state !== 'reading' && !bar.current?.contains(document.activeElement)) onClose()
  })
  useEffect(() => {
    const look = () => follow()
    document.addEventListener('selectionchange', look)
    return () => {
      document.removeEventListener('selectionchange', look)
      readAloud.stop()
    }
  }, [])
  useEffect(() => {
    if (!takesFocus) return undefined
    const before = document.activeElement
    bar.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [takesFocus])

  const page = window.location.origin + window.location.pathname
  const copy = (text: string, what: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(`${what} copied`),
      () => setSaid('This browser lets no page copy'),
    )
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Selected words"
      tabIndex={-1}
      className="quote-bar"
      // The words stay selected while one presses what is to be done with them.
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      {quoted && (
        <>
          <Act act={() => copy(quotationOf(quoted, article, page), 'Quotation')}>
            Copy quotation
          </Act>
          <Act act={() => copy(linkTo(quoted, page), 'Link')}>Copy link</Act>
          {'share' in navigator && (
            <Act act={() => share(article.title, quoted.words, linkTo(quoted, page))}>Share</Act>
          )}
        </>
      )}
      {state !== 'unable' && (
        <Act
          act={() => {
            if (state === 'silent') readAloud.start(article, quoted)
            else if (state === 'reading') readAloud.pause()
            else readAloud.readOn()
          }}
        >
          {voice[state]}
        </Act>
      )}
      {(state === 'reading' || state === 'paused') && (
        <Act act={() => readAloud.stop()}>Stop reading</Act>
      )}
      <Act act={onClose}>Close</Act>
      <p role="status" className="min-w-28 meta">
        {said}
      </p>
    </div>
  )
}

function Act({ act, children }: { act: () => void; children: string }) {
  return (
    <button type="button" className="control" onClick={act}>
      {children}
    </button>
  )
}

function share(title: string, text: string, url: string): void {
  // Who thinks better of it has shared nothing, which is no fault.
  navigator.share({ title, text, url }).catch(() => {})
}
