import { createElement, Fragment, isValidElement } from 'react'

/**
 * A word of the interface with a mark at either end, by which it is told from words that stand in code; a message
 * with parts gives what it gives so marked, and so do the parts of an object or a list.
 */
export function pseudo<Word>(word: Word): Word
export function pseudo(word: unknown): unknown {
  if (typeof word === 'function')
    return (...parts: unknown[]) => pseudo((word as (...parts: unknown[]) => unknown)(...parts))
  if (typeof word === 'string') return word && `⟦${word}⟧`
  if (isValidElement(word)) return createElement(Fragment, null, '⟦', word, '⟧')
  if (Array.isArray(word)) return word.map(pseudo)
  if (typeof word !== 'object' || word === null) return word
  return Object.fromEntries(Object.entries(word).map(([name, part]) => [name, pseudo(part)]))
}
