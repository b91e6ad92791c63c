import { describe, expect, it } from 'vitest'
import { commonSubsequence } from '../../src/text/common-subsequence.ts'
import { wordLinks } from '../../src/text/word-links.ts'
import { heavyRewordings, lightEdits, linkedWordsOf, type Reworded } from './reworded-sentences.ts'

const byLcs = (a: string[], b: string[]) => commonSubsequence(a, b)!

function f1(cases: readonly Reworded[], link: (a: string[], b: string[]) => [number, number][]) {
  let hits = 0
  let total = 0
  for (const { original, cached, links } of cases.map(linkedWordsOf)) {
    const wanted = links.map(String)
    const found = link(original, cached).map(String)
    hits += found.filter((pair) => wanted.includes(pair)).length
    total += found.length + wanted.length
  }
  return (2 * hits) / total
}

describe('wordLinks', () => {
  it('links words that only changed their ending or place', () => {
    expect(
      wordLinks(['the', 'labs', 'train', 'models'], ['models', 'trained', 'by', 'labs']),
    ).toEqual([
      [1, 3],
      [2, 1],
      [3, 0],
    ])
  })

  it.each<[what: string, ...Reworded]>([
    [
      'a phrase and the one word that stands for it',
      'They/1 will/2 file/3 charges/3 against/3 some/4 of/5 them/6 ./7',
      'They/1 will/2 indict/3 some/4 of/5 them/6 ./7',
    ],
    [
      'words that differ between the same two links, one by one',
      'The/1 panels/2 of/3 the/4 saloon/5 stayed/6 shut/7 ./8',
      'The/1 panels/2 in/3 the/4 lounge/5 remained/6 shut/7 ./8',
    ],
    [
      'words that differ between two links by their kind, where one side has more',
      'The/1 firm/2 think/3 what ruin/5 that/6 may/7 bring/8 ./9',
      'The/1 firm/2 picture/3 all the damage/5 that/6 may/7 bring/8 ./9',
    ],
    [
      'words beside one link, where the sentence goes on elsewhere',
      'Engineers/1 praised/2 the/3 clever/4 robots/5 ,/6 and/7 left early',
      'Politely , engineers/1 praised/2 the/3 shiny/4 machines/5 and/7 their ,/6 makers',
    ],
    [
      'words spelt alike at both ends',
      'Doctors/1 treated/2 the affected/3 Emile/4 first',
      'Emile/4 , effected/3 , was treated/2 by doctors/1',
    ],
    [
      'little words side by side with no link around',
      'He/1 left/2 ; but/3 what/4 is done is done',
      'He/1 left/2 town . I said so . but/3 what/4 can one do',
    ],
  ])('links %s', (_, ...reworded) => {
    const { original, cached, links } = linkedWordsOf(reworded)
    expect(wordLinks(original, cached)).toEqual(links)
  })

  it('is at least nine points of F1 better than an LCS on heavy rewording', () => {
    expect(f1(heavyRewordings, wordLinks)).toBeGreaterThan(f1(heavyRewordings, byLcs) + 0.09)
  })

  it('is no worse than an LCS on light edits', () => {
    expect(f1(lightEdits, wordLinks)).toBeGreaterThanOrEqual(f1(lightEdits, byLcs))
  })
})
