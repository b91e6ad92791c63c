import { describe, expect, it } from 'vitest'
import { compare } from '../../src/text/comparison.ts'
import { mostSentences } from '../../src/text/tiles.ts'

/** The rows as one string a row: "kind | original | cached". */
function rowsOf(original: string, cached: string): string[] {
  return compare(original, cached).rows.map(
    (row) =>
      `${row.kind} | ${original.slice(row.fromA, row.toA).trim()} | ${cached.slice(row.fromB, row.toB).trim()}`,
  )
}

describe('compare', () => {
  it('has nothing to say of two empty texts', () => {
    expect(compare('', '').rows).toEqual([])
  })

  it('takes typography for no change', () => {
    expect(rowsOf('He said: "It\'s here - now..."', 'He said: “It’s here – now…”')).toEqual([
      'same | He said: "It\'s here - now..." | He said: “It’s here – now…”',
    ])
  })

  it('shows a sentence that was deleted, and nothing else', () => {
    expect(rowsOf('Birds sing. Cats sleep. Dogs run.', 'Birds sing. Dogs run.')).toEqual([
      'same | Birds sing. | Birds sing.',
      'only-original | Cats sleep. | ',
      'same | Dogs run. | Dogs run.',
    ])
  })

  it('keeps a sentence beside its two halves, though a paragraph parts them', () => {
    const whole =
      'The bank, which lost nine million euros in the spring, will close forty branches.'
    const halves =
      'The bank will close forty branches.\n\nIt lost nine million euros in the spring.'
    expect(rowsOf(whole, halves)).toEqual([`changed | ${whole} | ${halves}`])
  })

  it('shows a sentence that moved at both its places', () => {
    const { rows } = compare(
      'Birds sing. Cats sleep at night. Dogs run in the park.',
      'Dogs run in the park. Birds sing. Cats sleep at night.',
    )
    expect(rows.map((row) => row.kind)).toEqual(['moved', 'same', 'same', 'moved'])
    expect(rows[0]).toMatchObject({ side: 'cached', counterpart: 3 })
    expect(rows[3]).toMatchObject({ side: 'original', counterpart: 0 })
  })

  describe('of long texts', () => {
    const linesOf = (count: number) => Array.from({ length: count }, (_, at) => `Line ${at}.`)
    const most = linesOf(mostSentences).join(' ')
    const kindsOf = (original: string, cached: string) => {
      const { grain, rows } = compare(original, cached)
      expect(grain).toBe('paragraphs')
      return rows.map(({ kind }) => kind)
    }

    it('sets sentences side by side up to so many', () => {
      const { grain, rows } = compare(most, most)
      expect([grain, rows.length]).toEqual(['sentences', mostSentences])
    })

    it('sets paragraphs side by side beyond, and long ones in parts', () => {
      const long = linesOf(mostSentences)
        .map((line) => `${line} It is so.`)
        .join('\n\n')
      const [first, ...others] = kindsOf(long, long.replace('It is so.', 'It was so.'))
      expect(first).toBe('changed')
      expect(others.length).toBeLessThan(1.03 * mostSentences)
      expect(new Set(others)).toEqual(new Set(['same']))
    })

    it.each([4, 40, 2000, mostSentences])(
      'parts a paragraph of %d sentences in the same places, though one is put in',
      (length) => {
        const before = linesOf(mostSentences + 1 - length).join('\n\n')
        const paragraph = linesOf(length).map((line) => line.replace('Line', 'Note'))
        const copy = paragraph.toSpliced(length / 2, 0, 'Nobody had said so before.')
        const kinds = kindsOf(
          `${before}\n\n${paragraph.join(' ')}`,
          `${before}\n\n${copy.join(' ')}`,
        )
        expect(kinds.filter((kind) => kind !== 'same').length).toBeLessThan(3)
        expect(kinds.length).toBeLessThan(mostSentences - length + length / 10 + 20)
      },
    )

    it('doesn’t part what is said over and over', () => {
      for (const one of ['Rain.', 'Sun.', 'Snow.', 'Hail.'])
        expect(kindsOf(`${one} `.repeat(10_001), `${one} `.repeat(10_002)).length).toBe(1)
    })
  })
})
