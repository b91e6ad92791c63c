import type { Article } from '../bundle/article.ts'
import type { Quoted } from './quotation.ts'

/** What is read out at once, and the row of the comparison that it stands in, if in one. */
export type Spoken = { text: string; row: number | null }

/**
 * The sentences of an article's copy from where words were selected on, or from its beginning; of one that has
 * nothing to compare, its paragraphs. What is long comes in parts.
 */
export function sentencesToRead({ original, cached }: Article, from: Quoted | null): Spoken[] {
  const all: Spoken[] =
    original.kind === 'text'
      ? original.comparison.rows.map(({ fromB, toB }, row) => ({
          text: cached.text.slice(fromB, toB).trim(),
          row,
        }))
      : cached.blocks.map(({ from, to }) => ({
          text: cached.text.slice(from, to).trim(),
          row: null,
        }))
  const start = from ? all.findIndex((spoken) => isFrom(spoken, from)) : 0
  return all
    .slice(Math.max(start, 0))
    .flatMap(({ text, row }) => partsOf(text).map((part) => ({ text: part, row })))
}

function isFrom({ text, row }: Spoken, from: Quoted): boolean {
  if (from.row !== null) return row !== null && row >= from.row
  const [words = ''] = from.parts
  return words.trim() !== '' && text.includes(words.trim())
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
