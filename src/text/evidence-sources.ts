import { EvidenceIndex } from './evidence-index.ts'
import { furnitureAmong } from './page-furniture.ts'
import { sentencesOf } from './sentences.ts'
import { StatedFigures } from './stated-figures.ts'
import { StatedWords } from './stated-words.ts'
import { tokensOf, type Token } from './tokens.ts'
import type { Range } from './trimmed.ts'

/** Texts that a summary is held against, made ready to be asked: once for evidence and doubts alike. */
export type EvidenceSources = {
  tokens: readonly (readonly Token[])[]
  /** The sentences of each text that are not page furniture: where they are, and what they say. */
  ranges: readonly (readonly Range[])[]
  sentences: readonly (readonly string[])[]
  index: EvidenceIndex
  figures: StatedFigures
  words: StatedWords
}

export function evidenceSources(texts: readonly string[]): EvidenceSources {
  const tokens = texts.map(tokensOf)
  const ranges = texts.map(saidSentencesOf)
  const sentences = texts.map((text, at) => ranges[at]!.map(({ from, to }) => text.slice(from, to)))
  return {
    tokens,
    ranges,
    sentences,
    index: new EvidenceIndex(sentences),
    figures: new StatedFigures(texts, tokens),
    words: new StatedWords(tokens),
  }
}

/** The sentences of a page but for its furniture, which says nothing of its own. */
function saidSentencesOf(text: string): Range[] {
  const sentences = sentencesOf(text)
  const isFurniture = furnitureAmong(sentences.map(({ from, to }) => text.slice(from, to)))
  return sentences.filter((_, at) => !isFurniture[at])
}
