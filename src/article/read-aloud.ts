import type { Article } from '../bundle/article.ts'
import { rowId } from './anchors.ts'
import type { Quoted } from './quotation.ts'
import { languageOf, sentencesToRead, type Spoken } from './sentences-to-read.ts'

export type ReadingState = 'unable' | 'silent' | 'reading' | 'paused'

/** Reads a copy out, sentence by sentence, with the one that is read marked and in sight. A window has one voice. */
class ReadAloud {
  #state: ReadingState = 'speechSynthesis' in window ? 'silent' : 'unable'
  #utterance: SpeechSynthesisUtterance | null = null
  readonly #listeners = new Set<() => void>()

  get state(): ReadingState {
    return this.#state
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Begins with the sentence that words were selected in, or with the first. */
  start(article: Article, from: Quoted | null): void {
    if (this.#state === 'unable') return
    this.stop()
    this.#read(sentencesToRead(article, from), 0)
  }

  pause(): void {
    speechSynthesis.pause()
    this.#turn('paused')
  }

  readOn(): void {
    speechSynthesis.resume()
    this.#turn('reading')
  }

  stop(): void {
    if (this.#state === 'unable') return
    this.#utterance = null
    // One that is paused holds back whatever is to be read next.
    speechSynthesis.resume()
    speechSynthesis.cancel()
    markSpoken(null)
    this.#turn('silent')
  }

  #read(sentences: readonly Spoken[], at: number): void {
    const sentence = sentences[at]
    if (!sentence) return this.stop()
    const utterance = new SpeechSynthesisUtterance(sentence.text)
    utterance.lang = languageOf(sentence.text)
    // One that was called off ends, too: only the present one leads on.
    utterance.onend = () => utterance === this.#utterance && this.#read(sentences, at + 1)
    utterance.onerror = () => utterance === this.#utterance && this.stop()
    this.#utterance = utterance
    markSpoken(sentence.row)
    speechSynthesis.speak(utterance)
    this.#turn('reading')
  }

  #turn(state: ReadingState): void {
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
