import { describe, expect, it } from 'vitest'
import { alignSentences } from '../../src/text/alignment.ts'

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

  it('links both halves of a sentence that was split', () => {
    expect(
      linksOf(
        'The founder left the company in March after a long quarrel with the board over the price of its chips.',
        'The founder left the company in March. | It followed a long quarrel with the board over the price of its chips.',
      ),
    ).toBe('0-0 0-1')
  })

  it('links a sentence to both that it was joined from', () => {
    expect(
      linksOf(
        'Rain fell. | The new model reads images and speech. | It costs half as much to run as the old one did.',
        'Rain fell. | The new model reads images and speech and costs half as much to run as the old one did.',
      ),
    ).toBe('0-0 1-1 2-1')
  })

  it('links three sentences to the two that they became', () => {
    expect(
      linksOf(
        'Engineers in Oslo built a small camera for birds. | It weighs nine grams, and its battery lasts for two whole winters. | A farmer found the first one in a nest of storks.',
        'Engineers in Oslo built a small camera for birds, which weighs nine grams. | Its battery lasts for two whole winters; a farmer found the first one in a nest of storks.',
      ),
    ).toBe('0-0 1-0 1-1 2-1')
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
