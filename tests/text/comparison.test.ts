import { describe, expect, it } from 'vitest'
import { compare, mostSentences } from '../../src/text/comparison.ts'

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
    const sentences = Array.from({ length: mostSentences }, (_, at) => `Line ${at}.`)
    const most = sentences.join(' ')

    it('sets sentences side by side up to so many', () => {
      const { grain, rows } = compare(most, most)
      expect([grain, rows.length]).toEqual(['sentences', mostSentences])
    })

    it('sets paragraphs side by side beyond', () => {
      const long = sentences.join('\n').replaceAll('.\n', '. It is so.\n\n')
      const copy = long.replace('It is so.', 'It was so.')
      const { grain, rows } = compare(long, copy)
      expect([grain, rows.length]).toEqual(['paragraphs', mostSentences])
      expect(rows.map(({ kind }) => kind)).toEqual([
        ...['changed', ...Array<string>(mostSentences - 1).fill('same')],
      ])
    })

    it('parts paragraphs without end in the same places, though a sentence is put in', () => {
      const { rows } = compare(`${most} It ends.`, `It begins. ${most} It ends.`)
      expect(rows.length).toBeGreaterThan(100)
      expect(rows.filter(({ kind }) => kind !== 'same')).toMatchObject([
        { kind: 'changed', fromA: 0, fromB: 0 },
      ])
    })
  })
})
