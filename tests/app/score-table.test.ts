// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import scores from '../../src/app/scores.json' with { type: 'json' }
import { scoreTable, type Scores, tableOf } from '../../src/app/score-table.ts'
import * as chinese from '../../src/words/zh-Hans/scores.ts'

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
  const found = (f1: number) => ({ precision: 0.8, recall: 0.75, f1, milliseconds: 1 })
  const rows = tableOf({
    ...scores,
    words: { 'ten of our own': { links: found(0.777), lcs: found(0.683) } },
    time: { 'an article of 220 words': { milliseconds: 4.26 } },
  } as Scores)
  const lines = rows.map(({ task, measure, figure }) => `${task}: ${measure}: ${figure}`)
  const task = 'Pairing words: ten of our own'
  expect(lines.filter((line) => line.startsWith(task))).toEqual([
    `${task}: precision: 80.0`,
    `${task}: recall: 75.0`,
    `${task}: F1: 77.7`,
    `${task}: F1 of a longest common subsequence: 68.3`,
  ])
  expect(lines.at(-1)).toBe('Comparing an article of 220 words: milliseconds, median: 4.3')
})

it('has Chinese names for all that the bench names', () => {
  const named = [
    ...Object.keys(scores.words).map((cases) => [cases, chinese.pairingWords(cases)] as const),
    ...Object.keys(scores.time).map((texts) => [texts, chinese.comparing(texts)] as const),
  ]
  expect(named.filter(([name, inChinese]) => inChinese.includes(name))).toEqual([])
})
