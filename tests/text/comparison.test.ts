import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/text/comparison.ts'

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

  it('shows a sentence that moved at both its places', () => {
    const { rows } = compare(
      'Birds sing. Cats sleep at night. Dogs run in the park.',
      'Dogs run in the park. Birds sing. Cats sleep at night.',
    )
    expect(rows.map((row) => row.kind)).toEqual(['moved', 'same', 'same', 'moved'])
    expect(rows[0]).toMatchObject({ side: 'cached', counterpart: 3 })
    expect(rows[3]).toMatchObject({ side: 'original', counterpart: 0 })
  })

  it('aligns the first seed sentence by sentence, as a careful person would', () => {
    const lines = readFileSync('seeds/000_d01378ee2770fb4f.txt', 'utf8').split('\n')
    const rows = compare(lines[8]!, lines[14]!).rows
    expect(rows.map((row) => row.kind)).toEqual(Array(rows.length).fill('changed'))
    const starts = rows.map(
      (row) =>
        `${lines[8]!.slice(row.fromA, row.fromA + 12)} | ${lines[14]!.slice(row.fromB, row.fromB + 12)}`,
    )
    expect(starts).toEqual([
      'Nathan Lambe | Nathan Lambe',
      'What shocked | What shocked',
      'In his own w | His original',
      'The state of | “Chinese res',
      'When asked m | When asked m',
      'He says: the | He said: “Th',
      '- It turns o | · It turns o',
      '- Now the ou | · Now the ou',
      'Lambert list | Lambert list',
      'The gap is s | “The gap is ',
      '- Original a | · Original l',
    ])
  })
})
