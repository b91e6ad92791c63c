import { blocksOf } from './blocks.ts'
import { fingerprint } from './fingerprint.ts'
import { sentencesOf } from './sentences.ts'
import type { Range } from './trimmed.ts'

/** What is set side by side. */
export type Grain = 'sentences' | 'paragraphs'

/** Of a text with more sentences than this the paragraphs are compared. */
export const mostSentences = 10_000

/** How finely two texts are compared. */
export function grainOf(texts: readonly string[]): Grain {
  return texts.some((text) => sentencesOf(text).length > mostSentences) ? 'paragraphs' : 'sentences'
}

/** The sentences or paragraphs of a text, each drawn out to where the next begins, so that they tile it. */
export function tilesOf(text: string, grain: Grain): Range[] {
  const sentences = sentencesOf(text)
  const parts = grain === 'sentences' ? sentences : paragraphStarts(text, sentences)
  return parts.map(({ from }, index) => ({
    from: index === 0 ? 0 : from,
    to: parts[index + 1]?.from ?? text.length,
  }))
}

const lineBreak = /[\n\r\u2028\u2029]/

/** One sentence in so many ends a part of a paragraph. */
const sentencesInPart = 50

/**
 * The sentences that paragraphs begin with, and parts of paragraphs, which may be as long as a book: behind
 * sentences whose own words say so, so that one that is put in moves no other end (as chunks of files in
 * Muthitacharoen and others, 2001). What is said over and over is not parted, and where a line was broken for
 * its length alone no part begins.
 */
function paragraphStarts(text: string, sentences: readonly Range[]): Range[] {
  const blocks = new Set([...blocksOf(text)].map(({ from }) => from))
  const wordsOf = ({ from, to }: Range) => text.slice(from, to)
  return sentences.filter((sentence, index) => {
    const before = sentences[index - 1]
    if (!before) return true
    if (blocks.has(sentence.from) && lineBreak.test(text.slice(before.to, sentence.from)))
      return true
    const words = wordsOf(before)
    return words !== wordsOf(sentence) && fingerprint(words) % sentencesInPart === 0
  })
}
