import { describe, expect, it } from 'vitest'
import { alignSentences } from '../../src/text/alignment.ts'
import { joinedSentences } from './joined-sentences.ts'

/** Sentences apart by " | "; links as "0-0 1-2". */
function linksOf(original: string, cached: string): string {
  const sentences = (text: string) => (text === '' ? [] : text.split(' | '))
  return alignSentences(sentences(original), sentences(cached))
    .map(({ a, b }) => `${a}-${b}`)
    .join(' ')
}

describe('alignSentences', () => {
  it('finds nothing where one side is empty', () => {
    expect(linksOf('', 'One.')).toBe('')
    expect(linksOf('One.', '')).toBe('')
  })

  it('links what reads the same, wherever it stands', () => {
    expect(linksOf('Cats sleep. | Dogs bark. | Birds sing.', 'Birds sing. | Cats sleep.')).toBe(
      '0-1 2-0',
    )
  })

  it('links reworded sentences and leaves strangers alone', () => {
    expect(
      linksOf(
        'The lab trained a large model on public text. | Nobody paid for the data. | It rained in Paris.',
        'A large model was trained by the lab on text that is public. | Stocks fell sharply on Monday. | Rain fell over Paris.',
      ),
    ).toBe('0-0 2-2')
  })

  it.each(joinedSentences)('links %s, and the other way about', (_, original, cached, links) => {
    expect(linksOf(original, cached)).toBe(links)
    expect(linksOf(cached, original)).toBe(
      links
        .split(' ')
        .map((link) => link.split('-').reverse().join('-'))
        .sort()
        .join(' '),
    )
  })

  it('leaves a sentence out of a pair that it adds no words to', () => {
    expect(
      linksOf(
        'The new model reads images and speech well. | It is a model.',
        'The new model reads images and speech quite well.',
      ),
    ).toBe('0-0')
  })

  it('keeps repeated sentences in step', () => {
    expect(linksOf('Share. | Cats sleep. | Share.', 'Cats sleep. | Share.')).toBe('1-0 2-1')
    expect(linksOf('Share. | Share. | Share.', 'Share. | Share.')).toBe('0-0 1-1')
  })
})
