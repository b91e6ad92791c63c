import type { Article } from '../bundle/article.ts'
import type { Quoted } from './quotation.ts'

/** A sentence to be read out, and the row of the comparison that it stands in, if in one. */
export type Spoken = { text: string; row: number | null }

/**
 * The sentences of an article's copy from where words were selected on, or from its beginning; of one that has
 * nothing to compare, its paragraphs.
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
  const start = all.findIndex(({ text, row }) =>
    from?.row == null
      ? from !== null && text.includes(from.words)
      : row !== null && row >= from.row,
  )
  return all.slice(Math.max(start, 0)).filter(({ text }) => text !== '')
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
