// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import scores from '../../src/app/scores.json' with { type: 'json' }
import { scoreTable, type Scores, tableOf } from '../../src/app/score-table.ts'

it('says in the README what the reader’s own page says', async () => {
  const readme = await readFile('README.md', 'utf8')
  const rows = readme.split('\n').map((line) => line.split(/\s*\|\s*/).slice(1, -1))
  for (const { task, measure, figure } of scoreTable)
    expect(rows).toContainEqual([task, measure, figure])
})

it('names the measure of each row, and gives the same ones with blocks moved', () => {
  const measuresOf = (task: string) =>
    scoreTable.filter((row) => row.task === task).map(({ measure }) => measure)
  expect(measuresOf('Pairing sentences of two drafts')).toEqual([
    'F1, reworded pairs',
    'F1, all pairs',
  ])
  expect(measuresOf('The same with blocks moved')).toEqual(['F1, reworded pairs', 'F1, all pairs'])
})

it('has rows for words and for time where the bench measured them', () => {
  const found = (f1: number) => ({ precision: 1, recall: 1, f1, milliseconds: 1 })
  const rows = tableOf({
    ...scores,
    words: { 'words-heavy.jsonl': { links: found(0.777), lcs: found(0.683) } },
    time: { 'an article of 220 words': { milliseconds: 4.26 } },
  } as Scores)
  const lines = rows.map(({ task, measure, figure }) => `${task}: ${measure}: ${figure}`)
  expect(lines).toContain('Pairing words of two sentences (words-heavy): F1: 77.7')
  expect(lines).toContain(
    'Pairing words of two sentences (words-heavy): F1, a plain common subsequence: 68.3',
  )
  expect(lines.at(-1)).toBe('Comparing an article of 220 words: milliseconds, median: 4.3')
})
