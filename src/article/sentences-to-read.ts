import type { Article } from '../bundle/article.ts'
import type { Quoted } from './quotation.ts'
import { textRows } from './text-rows.ts'

/** What is read out at once, and the row that it stands in. */
export type Spoken = { text: string; row: number }

/**
 * The sentences of an article's copy and of its linked pages, from where words were selected on, or from the
 * beginning. What is long comes in parts.
 */
export function sentencesToRead(article: Article, from: Quoted | null): Spoken[] {
  const all = textRows(article).flatMap(({ words, isLeftOut }, row) =>
    isLeftOut ? [] : { text: words, row },
  )
  const at = from?.row ?? 0
  // From words at the end that the copy lacks its last sentence is the nearest.
  return all
    .slice(all.findIndex(({ row }) => row >= at))
    .flatMap(({ text, row }) => partsOf(text).map((part) => ({ text: part, row })))
}

/**
 * A text in parts that are said within 14 seconds, after which Chrome's own voices fall silent without a word
 * (https://issues.chromium.org/issues/40747712): so many letters, or so many of scripts whose letters are syllables.
 */
const mostLetters = 140
const mostSyllables = 40

/** Parts end with a sentence, else with a clause, else with a word, else anywhere. */
const ends = [
  /^.*[.!?…。！？]["”’»)\]]*(?:\s|(?<=[。！？]))/su,
  /^.*(?:[,;:–—]\s|[、，；：])/su,
  /^.*\s/su,
]

function partsOf(text: string): string[] {
  const most = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
    ? mostSyllables
    : mostLetters
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > most) {
    const head = rest.slice(0, most)
    const found = ends.map((end) => end.exec(head)?.[0]).find((part) => part?.trim())
    // No half of a pair.
    const part = found ?? head.replace(/[\ud800-\udbff]$/, '')
    parts.push(part.trim())
    rest = rest.slice(part.length).trim()
  }
  return rest === '' ? parts : [...parts, rest]
}

/** The language of a text as far as its script tells, for the voice that is to read it. */
export function languageOf(text: string): string {
  const scripts = [
    [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
    [/\p{Script=Han}/u, 'zh'],
    [/\p{Script=Hangul}/u, 'ko'],
    [/\p{Script=Cyrillic}/u, 'ru'],
    [/\p{Script=Arabic}/u, 'ar'],
    [/\p{Script=Hebrew}/u, 'he'],
    [/\p{Script=Greek}/u, 'el'],
    [/\p{Script=Devanagari}/u, 'hi'],
  ] as const
  return scripts.find(([script]) => script.test(text))?.[1] ?? 'en'
}
