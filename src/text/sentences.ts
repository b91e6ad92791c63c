import { blocksOf, type Block } from './blocks.ts'
import { ClusterEdges } from './clusters.ts'
import { readOnce } from './reading-once.ts'
import { belongTogether } from './sentence-joins.ts'
import { trimmed, type Range } from './trimmed.ts'

/** Longest stretch given to the segmenter at once, in UTF-16 units: it keeps a copy of its input. */
const longestPiece = 20_000

let segmenter: Intl.Segmenter | undefined

/**
 * Cuts a long stretch so that no step sees more of it than `longestPiece`: behind a sentence, or
 * where none ends for long, at a space. `opens` tells whether a sentence begins with the piece.
 */
function* piecesOf(
  text: string,
  from: number,
  to: number,
): Generator<{ from: number; to: number; opens: boolean }> {
  let opens = true
  while (to - from > longestPiece) {
    const window = text.slice(from, from + longestPiece)
    const ends = Array.from(window.slice(-2000).matchAll(/[.!?。！？]\s+(?=\p{Lu})|[。！？]/gu))
    const last = ends.at(-1)
    const length = last
      ? longestPiece - 2000 + last.index + last[0].length
      : window.lastIndexOf(' ') + 1 || longestPiece
    yield { from, to: from + length, opens }
    opens = last !== undefined
    from += length
  }
  yield { from, to, opens }
}

function* stretchesOf(text: string, block: Block): Generator<Range> {
  const body = text.slice(block.from, block.to)
  const breaks =
    block.kind === 'code' || (block.kind === 'item' && block.broken)
      ? /\r\n|[\n\r\u2028\u2029]/g
      : /(?:\r\n|[\n\r\u2028\u2029])\s*(?:\r\n|[\n\r\u2028\u2029])/g
  let from = block.from
  for (const found of body.matchAll(breaks)) {
    const to = block.from + found.index + found[0].length
    yield { from, to }
    from = to
  }
  yield { from, to: block.to }
}

// What looks back looks no further than a page would have it: else a run of blanks or marks costs its square.
// What is rarer in a text is looked for first.

/** A dash or dot that opens the next point of a list written in a line; UAX 29 joins it on. */
const inlinePoint =
  /(?=[-–—·•▪→]\s+["“‘(]*[\p{Lu}\p{Lo}])(?<=[.!?。！？…]["'”’»)\]]{0,9}\s{1,40})/gu
/** What a bracket adds behind a sentence that no space parts from the next: it ends with the bracket. */
const bracketed =
  /(?<=[。！？…]["”’」』]{0,9}[(（][^()（）]{1,40}[)）])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu

/** A number or a name like "iPhone" that opens a sentence; UAX 29 joins what goes on in small letters. */
const smallOpener = /(?<=\p{L}{2}\.["'”’»)\]]{0,9}\s{1,40})(?=\p{Nd}|\p{Ll}{1,3}\p{Lu})/gu
/** What follows a closing guillemet that a space parts from the full stop before it. */
const behindGuillemet = /(?<=[.!?…]\s»\s{1,40})(?=[«“"(]*[\p{Lu}\p{N}])/gu

/** What opens behind a sentence without a space; UAX 29 takes it for what closes there. */
const opener = /[“‘「『【《](?<=[。！？][”’」』）)]{0,9}.)/gu

/**
 * The text as the segmenter is to see it, unit by unit: without line breaks, which end no sentence
 * inside a wrapped paragraph, with "…" for the dots that it stands for, and a letter where a quote opens.
 */
function plainly(text: string): string {
  return text
    .replace(/[\n\r\u0085\u2028\u2029]/g, ' ')
    .replace(/…(?=["'”’»)\]]*\s)/g, '.')
    .replace(opener, '一')
}

function cutsOf(text: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  const cuts = Array.from(segmenter.segment(text), ({ index }) => index)
  const guillemets = text.includes('»') ? [behindGuillemet] : []
  const points = [inlinePoint, bracketed, smallOpener, ...guillemets].flatMap((point) =>
    Array.from(text.matchAll(point), ({ index }) => index),
  )
  return points.length === 0 ? cuts : [...cuts, ...points].sort((x, y) => x - y)
}

/**
 * The sentences of a text in order, each without the white space around it, together covering all
 * that is not white space. Intl.Segmenter (UAX 29) cuts within a block; `belongTogether` mends what
 * it gets wrong. A heading or a line of code is one sentence.
 */
export const sentencesOf = readOnce((text): readonly Range[] => {
  const edges = new ClusterEdges(text)
  const sentences: Range[] = []
  const push = (from: number, to: number) => {
    const range = trimmed(text, from, to, edges)
    if (range.from < range.to) sentences.push(range)
  }
  for (const block of blocksOf(text)) {
    for (const stretch of stretchesOf(text, block)) {
      if (block.kind === 'code' || block.kind === 'heading') {
        push(stretch.from, stretch.to)
        continue
      }
      let from = stretch.from
      for (const piece of piecesOf(text, stretch.from, stretch.to)) {
        const flat = plainly(text.slice(piece.from, piece.to))
        for (const index of cutsOf(flat)) {
          const cut = piece.from + index
          if (cut <= from || (index === 0 && !piece.opens) || !edges.at(cut)) continue
          if (belongTogether(text.slice(from, cut), text.slice(cut, cut + 200))) continue
          push(from, cut)
          from = cut
        }
      }
      push(from, stretch.to)
    }
  }
  return sentences
})
