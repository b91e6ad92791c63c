// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesInCopy, type CopyChange } from '../../src/since/changes-in-copy.ts'

/** A change as one string: its kind, [-what was-] and {+what is+}. */
const written = ({ kind, pieces }: CopyChange) =>
  `${kind}: ${pieces
    .map(({ edit, text }) =>
      edit === 'removed' ? `[-${text}-]` : edit === 'added' ? `{+${text}+}` : text,
    )
    .join('')
    .trim()}`

const changes = (before: string, now: string) => changesInCopy(before, now).map(written)

const unspaced = (text: string) => text.replace(/\s+/g, '')

const first = 'The lab opened a new office in Delft on Monday.'
const second = 'It will hire forty engineers by the end of the year.'
const third = 'Rent in the old building had doubled since last summer.'

describe('changesInCopy', () => {
  it('tells a reworded sentence whole, with the words that came and went', () => {
    expect(changes(`${first} ${second}`, `${first} ${second.replace('forty', 'fifty')}`)).toEqual([
      'reworded: It will hire [-forty-]{+fifty+} engineers by the end of the year.',
    ])
  })

  it('tells what is gone and what is new', () => {
    expect(changes(`${first} ${second}`, `${first} ${third}`)).toEqual([
      `gone: [-${second}-]`,
      `new: {+${third}+}`,
    ])
  })

  it('tells what moved once, where it is now', () => {
    expect(
      changes([first, second, third].join('\n\n'), [third, first, second].join('\n\n')),
    ).toEqual([`moved: ${third}`])
  })

  it('finds nothing where marks and spaces alone are others', () => {
    expect(changes(`"${first}"\n${second}`, `“${first}”\n\n${second}`)).toEqual([])
  })

  it('has all that a changed sentence was, and all that it is', () => {
    const word = fc.constantFrom('labs', 'models', 'the', 'train', 'new', 'reports', 'of', '12')
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 9 })
      .map((words) => `${words.join(' ')}.`)
    const text = fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join(' '))
    fc.assert(
      fc.property(text, text, (before, now) => {
        for (const { pieces } of changesInCopy(before, now)) {
          const without = (edit: string) =>
            unspaced(pieces.flatMap((piece) => (piece.edit === edit ? [] : piece.text)).join(''))
          expect(unspaced(before)).toContain(without('added'))
          expect(unspaced(now)).toContain(without('removed'))
        }
      }),
    )
  })
})
