// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../src/library/search-word.ts'
import { marksIn, passageIn, type Range } from '../../src/search/passage.ts'

/** The text with "[" and "]" around its marks. */
function shown({ text, marks }: { text: string; marks: readonly Range[] }): string {
  return marks.reduceRight(
    (so, { from, to }) => `${so.slice(0, from)}[${so.slice(from, to)}]${so.slice(to)}`,
    text,
  )
}
const filler = (words: number) => Array.from({ length: words }, (_, at) => `filler${at}`).join(' ')
const found = (query: string, ...texts: string[]) => {
  const passage = passageIn(texts, searchWords(query))
  return passage && shown(passage)
}

describe('marksIn', () => {
  it.each([
    ['models', 'A model of Models.', 'A [model] of [Models].'],
    ['señor', 'Senor and Señor’s', '[Senor] and [Señor]’s'],
    ['trans', 'The transformer', 'The [transformer]'],
    ['人工智能', '新的人工智能模型', '新的[人工智能]模型'],
    ['nothing', 'Something else', 'Something else'],
  ])('marks %j in %j', (query, text, expected) => {
    expect(shown({ text, marks: marksIn(text, searchWords(query)) })).toBe(expected)
  })
})

describe('passageIn', () => {
  it('is the whole of a text that is short', () => {
    expect(found('ego', 'It comes down to ego.')).toBe('It comes down to [ego].')
  })

  it('takes the piece that has most of the words, wherever it stands', () => {
    const text = `Ego first. ${filler(60)} Here. Culture and ego meet. ${filler(60)}`
    expect(found('culture ego ', text)).toMatch(/\[Culture\] and \[ego\] meet\./)
  })

  it('takes the text that has most of them', () => {
    expect(found('culture ego ', 'Ego alone.', 'Ego of a culture.')).toBe('[Ego] of a [culture].')
  })

  it('begins at a sentence where one begins, and else says that it goes on', () => {
    const text = `${filler(40)}. At last the ego stands among ${filler(40)}`
    expect(found('ego ', text)).toMatch(/^At last the \[ego\] stands .* …$/)
    expect(found('ego ', `${filler(40)} ego ${filler(40)}`)).toMatch(/^… filler\d+ .*\[ego\].* …$/)
  })

  it('begins with a whole word, however little room there is before the first match', () => {
    const match = `ego ${'x'.repeat(170)} culture`
    for (const before of ['surroundings', 'an', 'of surroundings', 'surroundings of an'])
      expect(found('ego culture ', `${filler(9)} ${before} ${match} ${filler(9)}`)).toMatch(
        /^… (?:(?:of|an|surroundings) )*\[ego\]/,
      )
  })

  it('has the last match whole, with as little room behind it', () => {
    const match = `Ego ${'x'.repeat(188)} culture`
    expect(found('ego culture ', `${match}, they say, ${filler(9)}`)).toMatch(/\[culture\] …$/)
  })

  it('is null where no text has any word', () => {
    expect(found('ego', 'Nothing.', '')).toBeNull()
  })

  it('is a piece of a text, to the letter but for white space, with each mark in it', () => {
    const text = fc
      .array(fc.constantFrom('ego', 'egos', '人工智能', '😀', 'so.', 'culture\n', 'a', '。'), {
        maxLength: 300,
      })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, (text) => {
        const passage = passageIn([text], searchWords('ego 智能 '))
        if (!passage) {
          expect(text).not.toMatch(/ego|智能/)
          return
        }
        const piece = passage.text.replace(/^… | …$/g, '')
        expect(text.replace(/\s/g, ' ')).toContain(piece)
        expect(passage.marks.length).toBeGreaterThan(0)
        for (const { from, to } of passage.marks)
          expect(passage.text.slice(from, to)).toMatch(/^(egos?|智能)$/)
      }),
    )
  })
})
