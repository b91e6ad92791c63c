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

  it('names a number that stands nowhere in the cached text, and finds the rest', () => {
    const summary = 'It trained a model of 90 billion parameters.'
    const [claim] = evidenceFor(summary, [cached])
    expect(claim!.strength).toBe('partial')
    expect(claim!.missing.map(({ from, to }) => summary.slice(from, to))).toEqual(['90'])
  })

  it('takes no line of the page for evidence', () => {
    const [claim] = evidenceFor('Subscribe to our newsletter.', [
      `${cached}\n\nSubscribe to our newsletter`,
    ])
    expect(claim!.passages).toEqual([])
  })

  it('takes an amount in another writing for the amount', () => {
    const [claim] = evidenceFor('The lab raised $5M.', ['The lab raised $5 million last year.'])
    expect(claim!.missing).toEqual([])
  })

  it('takes a number written out for the number', () => {
    const [claim] = evidenceFor('The lab has 7 rooms.', ['The lab has seven rooms and a garden.'])
    expect(claim!.missing).toEqual([])
  })

  it('finds evidence in a linked page, and says in which', () => {
    const page = 'Storks nest on the roof. The telescope of the observatory sees distant comets.'
    const [claim] = evidenceFor('The observatory has a telescope for comets.', [cached, page])
    const [passage] = claim!.passages
    expect(passage!.text).toBe(1)
    expect(page.slice(passage!.from, passage!.to)).toMatch(/^The telescope/)
  })

  it('finds none for what the texts do not speak of', () => {
    expect(evidenceFor('Storks nest on roofs.', [cached])).toMatchObject([
      { strength: 'none', passages: [] },
    ])
  })

  it('names a person who stands nowhere, but not the first word of a sentence', () => {
    const summary = 'Founders like Maria Berg left last year.'
    const [claim] = evidenceFor(summary, [cached])
    expect(claim!.missing.map(({ from, to }) => summary.slice(from, to))).toEqual(['Berg'])
  })

  it('finds a country by its people, and the people by their country', () => {
    const texts = ['The lab in China works with Russian and German models.']
    const [claim] = evidenceFor('Chinese labs work with models of Russia and Germany.', texts)
    expect(claim!.missing).toEqual([])
    const [other] = evidenceFor('French labs work with models of Austria.', texts)
    expect(other!.missing.length).toBe(1)
  })

  it('takes a sentence without a word together with the one beside it', () => {
    const rangesOf = (summary: string) =>
      evidenceFor(summary, [cached]).map(({ from, to }) => summary.slice(from, to))
    expect(rangesOf('🎉🎉. The lab opened. 🎉🎉🎉! …')).toEqual(['🎉🎉. The lab opened. 🎉🎉🎉! …'])
    expect(rangesOf('The lab opened. 🎉! Its founder left.')).toEqual([
      'The lab opened. 🎉!',
      'Its founder left.',
    ])
    expect(rangesOf('🎉🎉🎉')).toEqual([])
  })

  it('has at most four passages a sentence, and no answer for an empty summary', () => {
    const many = 'The lab trained a model. '.repeat(9)
    expect(evidenceFor('The lab trained a model.', [many])[0]!.passages.length).toBe(4)
    expect(evidenceFor('', [cached])).toEqual([])
  })
})
