import type { Article } from '../bundle/article.ts'
import { rowId } from './anchors.ts'
import type { Quoted } from './quotation.ts'
import { languageOf, sentencesToRead, type Spoken } from './sentences-to-read.ts'

/** 'unable' where the browser has no voice, 'failed' where it had one that broke off. */
export type ReadingState = 'unable' | 'silent' | 'failed' | 'reading' | 'paused'

/** Reads a copy out, sentence by sentence, with the one that is read marked and in sight. A window has one voice. */
class ReadAloud {
  #state: ReadingState = 'speechSynthesis' in window ? 'silent' : 'unable'
  #sentences: readonly Spoken[] = []
  /** Which of them is read, or was when it paused. */
  #at = 0
  #utterance: SpeechSynthesisUtterance | null = null
  readonly #listeners = new Set<() => void>()

  constructor() {
    // A browser reads on when the page is gone.
    window.addEventListener('pagehide', () => this.stop())
  }

  get state(): ReadingState {
    return this.#state
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Pauses, reads on, or begins with the sentence that words were selected in, or with the first. */
  turn(article: Article, from: Quoted | null): void {
    switch (this.#state) {
      case 'unable':
        return
      case 'reading':
        return this.#pause()
      case 'paused':
        return this.#read(this.#at)
      case 'silent':
      case 'failed':
        this.#sentences = sentencesToRead(article, from)
        return this.#read(0)
    }
  }

  stop(): void {
    if (this.#state !== 'unable') this.#end('silent')
  }

  /** On Android, pausing an utterance ends it (mdn/browser-compat-data#4500): it is spoken anew on reading on. */
  #pause(): void {
    this.#hush()
    this.#turnTo('paused')
  }

  #read(at: number): void {
    const sentence = this.#sentences[at]
    if (!sentence) return this.stop()
    this.#at = at
    const utterance = new SpeechSynthesisUtterance(sentence.text)
    utterance.lang = languageOf(sentence.text)
    // One that was called off ends too, or fails as "interrupted": only the present one leads on.
    utterance.onend = () => utterance === this.#utterance && this.#read(at + 1)
    utterance.onerror = () => utterance === this.#utterance && this.#end('failed')
    this.#utterance = utterance
    markSpoken(sentence.row)
    speechSynthesis.speak(utterance)
    this.#turnTo('reading')
  }

  #end(state: 'silent' | 'failed'): void {
    this.#hush()
    markSpoken(null)
    this.#turnTo(state)
  }

  #hush(): void {
    const isSpeaking = this.#utterance !== null
    this.#utterance = null
    // Where nothing is said, calling off may take what is said next with it.
    if (isSpeaking) speechSynthesis.cancel()
  }

  #turnTo(state: ReadingState): void {
    if (this.#state === state) return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

export const readAloud = new ReadAloud()

/** Marks the row that is read, and brings it in sight. */
function markSpoken(row: number | null): void {
  for (const one of document.querySelectorAll('[data-spoken]')) one.removeAttribute('data-spoken')
  const element = row === null ? null : document.getElementById(rowId(row))
  if (!element) return
  element.setAttribute('data-spoken', '')
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight * 0.8) element.scrollIntoView({ block: 'center' })
}
