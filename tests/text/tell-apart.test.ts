import { describe, expect, test } from 'vitest'
import { areToldApart, wordsOfTitle } from '../../src/text/tell-apart.ts'
import { countTerms } from '../../src/text/term-counts.ts'

const titled = (title: string, summary = '') => ({
  words: wordsOfTitle(title),
  summary,
  counts: countTerms([title, summary]),
})
const areTold = (a: string, b: string) =>
  [areToldApart(titled(a), titled(b)), areToldApart(titled(b), titled(a))] as const

describe('tells articles apart whose titles have another number in one row', () => {
  test.each([
    ['versions', 'Lantern v1.2 released', 'Lantern v1.3 released'],
    ['versions in two spellings', 'Lantern 1.2 released', 'Lantern v1.3 released'],
    ['a version and its first repair', 'Lantern v1.2.0 released', 'Lantern v1.2.1 released'],
    ['versions that end in naught', 'Lantern v1 released', 'Lantern v10 released'],
    ['issues', 'AI #12', 'AI #13'],
    ['issues in two spellings', 'AI letter #12', 'AI letter issue 13'],
    ['quarters', 'Q1 2026 results', 'Q2 2026 results'],
    ['quarters in two spellings', 'Q2 2026 results', 'first quarter 2026 results'],
    ['a quarter and a half', 'first quarter 2026 results', 'first half 2026 results'],
    ['years', 'Lantern yearbook 2025', 'Lantern yearbook 2026'],
  ])('%s', (_, a, b) => expect(areTold(a, b)).toEqual([true, true]))
})

describe('takes two spellings of one number for one', () => {
  test.each([
    ['Lantern 1.2 released', 'Lantern v1.2 released'],
    ['Lantern 1.2.0 released', 'Lantern v1.2 released'],
    ['Lantern V2.0 released', 'Lantern v2 released'],
    ['Q1 2026 results', 'first quarter 2026 results'],
    ['H2 2026 results', 'second half 2026 results'],
    ['AI letter #12', 'AI letter issue 12'],
    ['AI letter #7', 'AI letter No. 07'],
  ])('%s, %s', (a, b) => expect(areTold(a, b)).toEqual([false, false]))

  test('and no name either', () => {
    const a = titled('Q1 2026 results', 'Our Q1 was good.')
    const b = titled('First Quarter 2026 results', 'Our First Quarter was good.')
    expect(areToldApart(a, b)).toBe(false)
  })
})

test('plain figures tell nothing', () => {
  expect(areTold('Quake kills 12 people', 'Quake kills 14 people')).toEqual([false, false])
})

test('a name in each that stands nowhere in the other tells articles apart, one in either does not', () => {
  const a = titled('Acme opens a plant in Leipzig', 'In Leipzig a plant was opened.')
  const b = titled('Acme opens a plant in Dresden', 'In Dresden a plant was opened.')
  const both = titled('Acme opens a plant in Dresden', 'In Dresden, not Leipzig, it was opened.')
  expect(areToldApart(a, b)).toBe(true)
  expect(areToldApart(a, both)).toBe(false)
})
