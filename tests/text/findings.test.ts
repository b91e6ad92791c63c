import { describe, expect, it } from 'vitest'
import { findingsBetween } from '../../src/text/findings.ts'

/** Findings as "kind: here → there". */
function found(a: string, b: string): string[] {
  return findingsBetween(a, b).map(
    ({ kind, fromA, toA, fromB, toB }) =>
      `${kind}: ${a.slice(fromA, toA)} → ${b.slice(fromB, toB)}`,
  )
}

describe('findingsBetween', () => {
  it.each([
    ['Sales rose 61.9% in May.', 'Sales rose 69.1% in May.', 'number: 61.9% → 69.1%'],
    ['It costs $5 a month.', 'It costs $7 a month.', 'number: $5 → $7'],
    ['It has 70B parameters.', 'It has 7B parameters.', 'number: 70B → 7B'],
    ['It is 5 km away.', 'It is 5 miles away.', 'unit: 5 km → 5 miles'],
    ['They met on May 8.', 'They met on May 9.', 'date: 8 → 9'],
    ['It began in 2019.', 'It began in 2020.', 'date: 2019 → 2020'],
    ['It began in 2019.', 'It began long ago.', 'date: 2019 → '],
    ['It costs little.', 'It costs 40 dollars.', 'number:  → 40 dollars'],
    ['It took three days.', 'It took four days.', 'number: three days → four days'],
    [
      'The half hour is over.',
      'The twenty minutes are over.',
      'number: half hour → twenty minutes',
    ],
    ['It takes half an hour.', 'It takes 20 minutes.', 'number: half an hour → 20 minutes'],
    ['The three labs agree.', 'The four labs agree.', 'number: three → four'],
    ['The lab hired Maria Lund.', 'The lab hired Maria Berg.', 'name: Lund → Berg'],
    ['The lab did release it.', 'The lab did not release it.', 'negation:  → not'],
    ["It doesn't work.", 'It does work.', "negation: doesn't → "],
    ['It has more users.', 'It has less users.', 'comparative: more → less'],
    ['Lund said that Berg was late.', 'Berg said that Lund was late.', 'attribution: Lund → Berg'],
    ['“It works,” said Ana.', '“It works,” said Ben.', 'attribution: Ana → Ben'],
    [
      'Ana Gil said that it works.',
      'Ben Ray said that it works.',
      'attribution: Ana Gil → Ben Ray',
    ],
    ['It works, according to Ana.', 'It works, according to Ben.', 'attribution: Ana → Ben'],
    ['We met Maria Lopez there.', 'We met Ana Gil there.', 'name: Maria Lopez → Ana Gil'],
    ['Maria Lopez left early.', 'Ana Gil left early.', 'name: Maria Lopez → Ana Gil'],
    ['Prices rose in March.', 'Prices fell in March.', 'comparative: rose → fell'],
  ])('%s / %s', (a, b, expected) => {
    expect(found(a, b)).toEqual([expected])
  })

  it.each([
    ['It has 1,000 users.', 'It has 1000 users.'],
    ['It is 5 km away.', 'It is 5 kilometers away.'],
    ['It rose 5% fast.', 'It rose 5 percent fast.'],
    ['It took three days.', 'It took 3 days.'],
    ['The two labs agree.', 'Both labs agree.'],
    ['One of them is half done.', 'Half of it is done.'],
    ['It never stops, not once.', 'It goes on.'],
    ['“It works,” said Maria Lund.', 'Lund said: “It works.”'],
    ['“It works,” said Maria Lund.', '“It works,” Lund said.'],
    ['Maria Lund left.', 'Lund left the lab.'],
    ['More users, less noise.', 'Less noise, more users.'],
  ])('finds nothing between %s / %s', (a, b) => {
    expect(found(a, b)).toEqual([])
  })

  it('reads a word of a million letters as any other', () => {
    const word = 'a'.repeat(1_000_000)
    expect(found(`Start here at 5. ${word}`, `Start there at 6. ${word}`)).toEqual([
      'number: 5 → 6',
    ])
  })
})
