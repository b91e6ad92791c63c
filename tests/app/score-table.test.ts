// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { scoreTable } from '../../src/app/score-table.ts'

it('says in the README what the reader’s own page says', async () => {
  const readme = await readFile('README.md', 'utf8')
  const rows = readme.split('\n').map((line) => line.split(/\s*\|\s*/).slice(1, -1))
  for (const { task, measure, percent } of scoreTable)
    expect(rows).toContainEqual([task, measure, percent])
})
