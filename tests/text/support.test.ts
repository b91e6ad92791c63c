import { describe, expect, it } from 'vitest'
import { doubtsAbout } from '../../src/text/support.ts'

const text =
  'The lab in Oslo opened on May 8. Its new model has 70 billion parameters and costs $5 a month. Nobody has tested it. More users came in March.'

function doubts(summary: string, about = text): string[] {
  return doubtsAbout(summary, [about]).map(
    ({ kind, from, to }) => `${kind}: ${summary.slice(from, to)}`,
  )
}

describe('doubtsAbout', () => {
  it.each([
    ['The model has 90 billion parameters.', 'number: 90 billion'],
    ['The new model costs $7 a month.', 'number: $7'],
    ['The lab opened on May 9.', 'date: May 9'],
    ['The lab in Bergen opened in May.', 'name: Bergen'],
    ['Fewer users came in March.', 'comparative: Fewer'],
    ['The model does not cost $5 a month.', 'negation: not'],
    ['The new model costs €5 a month.', 'unit: €5'],
    ['The model has 70 million parameters.', 'number: 70 million'],
  ])('%s', (summary, expected) => {
    expect(doubts(summary)).toEqual([expected])
  })

  it.each([
    ['It raised $5 billion.', 'It raised $5 million.', ['number: $5 billion']],
    ['It is 5 miles away.', 'It is 5 km away.', ['unit: 5 miles']],
    [
      'It has 70 billion tokens.',
      'It has 70 billion parameters and saw 15 trillion tokens.',
      ['number: 70 billion'],
    ],
    [
      '“It works well,” said Ana Gil.',
      '“It works well,” said Ben Ray. Ana Gil left.',
      ['attribution: Ana Gil'],
    ],
    ['Google released the model.', 'Microsoft released the model.', ['name: Google']],
    ['It took two months.', 'It took three months.', ['number: two months']],
    ['It employs 1500 people.', 'It employs many people.', ['number: 1500']],
    ['It opened in 1500.', 'It opened long ago.', ['date: 1500']],
    ['It met Anna Stone there.', 'It met nobody there.', ['name: Anna Stone']],
    ['Anna Stone went there.', 'Nobody went there.', ['name: Anna Stone']],
    ['It starts at 3 pm.', 'It starts at 3 am.', ['number: 3 pm']],
    ['It raised $5M.', 'It raised $5 million.', []],
    ['It paid 5 dollars.', 'It paid US$5.', []],
    ['It paid US$5.', 'It paid 5 dollars.', []],
    ['It paid US$5.', 'It paid C$5.', ['unit: US$5']],
    ['It is 1.2 km long.', 'It is 1200 m long.', []],
    ['It gains 5% a month.', 'It gains 5%.', []],
    ['It gains 5% a month.', 'It gains 5% a year.', ['unit: 5%']],
    ['It does 50 miles an hour.', 'It does 50 mph.', []],
    ['It met in May 2024.', 'It met on 8 May 2024.', []],
    ['It met on 8 May 2024.', 'It met in May 2024. It met on May 8.', []],
    ['It met on 8 May 2024.', 'It met in May 2024. It met on June 8.', ['date: 8 May 2024']],
    ['Bells.', 'Nobody rang the bells.', []],
    ['The US agreed.', 'The United States agreed.', []],
    ['They met on May 8.', 'They met on 8 May 2024.', []],
    [
      'The 52-year-old mayor opened them.',
      'The mayor, 52, opened the tram. Talks went on for long. New lines come in May.',
      [],
    ],
    ['The lower house met.', 'The house met on Monday. Prices are higher.', []],
    [
      'Ana Gil said the harbour will close in spring.',
      'Ana Gil said the harbour is old. Ben Ray said the harbour will close in spring.',
      ['attribution: Ana Gil'],
    ],
    [
      'Ben Ray said the harbour will close in spring.',
      'Ana Gil said the harbour is old. Ben Ray said the harbour will close in spring.',
      [],
    ],
    ['Maria Santos leads the bank.', 'Mario Santos leads the bank.', ['name: Maria']],
    [
      'Acme bought Foxglove.',
      'In May Foxglove bought Acme.',
      ['comparative: Acme bought Foxglove'],
    ],
    ['Acme bought Foxglove.', 'In May Acme bought Foxglove.', []],
    ['Tea had no effect.', 'Tea had an effect too.', ['negation: no']],
    ['Tea had no effect.', 'Tea had no effect at all.', []],
    ['Most residents agreed.', 'Few residents agreed.', ['comparative: Most']],
    ['Nobody was hurt.', 'Several people were hurt.', ['negation: Nobody']],
    [
      'The lab will not train on business data.',
      'The lab will train on business data, it wrote on Monday. Business customers cannot opt out.',
      ['negation: not'],
    ],
    [
      'The lab will not train on business data.',
      'The lab will not train on business data, it wrote. Business customers can opt out.',
      [],
    ],
    [
      'The lab grew but did not make a profit.',
      'The lab grew in May. It did not make a profit there.',
      [],
    ],
    ['The plan was rejected by the board.', 'The plan was not approved by the board.', []],
    ['The CEO of Acme resigned.', 'The chief executive of Acme resigned.', []],
    ['The CEO of Acme resigned.', 'The founder of Acme resigned.', ['name: CEO']],
    ['Prices rose.', 'Prices climbed, though wages fell.', []],
  ])('%s against %s', (summary, text, expected) => {
    expect(doubts(summary, text)).toEqual(expected)
  })

  it('has none about what the text says', () => {
    expect(doubts('The new model has 70 billion parameters. The lab is in Oslo.')).toEqual([])
  })
})
