import { describe, expect, it } from 'vitest'
import { evidenceFor } from '../../src/text/evidence.ts'

const cached =
  'The lab opened in 2019. It trained a model of 70 billion parameters on public text. Its founder, Maria Lund, left last year.'

describe('evidenceFor', () => {
  it('finds the sentence that stands behind a sentence of the summary', () => {
    const [claim] = evidenceFor('The founder Maria Lund left.', [cached])
    expect(claim!.strength).toBe('strong')
    expect(cached.slice(claim!.passages[0]!.from, claim!.passages[0]!.to)).toMatch(/^Its founder/)
  })

  it('names a number that stands nowhere in the cached text', () => {
    const summary = 'It trained a model of 90 billion parameters.'
    const [claim] = evidenceFor(summary, [cached])
    expect(claim!.strength).toBe('none')
    expect(claim!.missing.map(({ from, to }) => summary.slice(from, to))).toEqual(['90'])
  })
})
