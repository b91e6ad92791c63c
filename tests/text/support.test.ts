import { describe, expect, it } from 'vitest'
import { doubtsAbout } from '../../src/text/support.ts'

const text =
  'The lab in Oslo opened on May 8. Its new model has 70 billion parameters and costs $5 a month. Nobody has tested it. More users came in March.'

function doubts(summary: string): string[] {
  return doubtsAbout(summary, [text]).map(
    ({ kind, from, to }) => `${kind}: ${summary.slice(from, to)}`,
  )
}

describe('doubtsAbout', () => {
  it.each([
    ['The model has 90 billion parameters.', 'number: 90 billion'],
    ['The new model costs $7 a month.', 'number: $7'],
    ['The lab opened on May 9.', 'date: 9'],
    ['The lab in Bergen opened in May.', 'name: Bergen'],
    ['Fewer users came in March.', 'comparative: Fewer'],
    ['The model does not cost $5 a month.', 'negation: not'],
  ])('%s', (summary, expected) => {
    expect(doubts(summary)).toEqual([expected])
  })

  it('has none about what the text says', () => {
    expect(doubts('The new model has 70 billion parameters. The lab is in Oslo.')).toEqual([])
  })
})
