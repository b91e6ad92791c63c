// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { compileFiles } from './bundle-of.ts'
import { seedFile } from './seed-file.ts'
import { otherSeeds, reports } from './story-seeds.ts'

const { asked } = vi.hoisted(() => ({ asked: [] as string[] }))

/** Notes what is read anew of which text, by which reader. */
vi.mock('../../src/text/reading-once.ts', async (original) => {
  const module = await original<typeof import('../../src/text/reading-once.ts')>()
  let readers = 0
  const readOnce: typeof module.readOnce = (read) => {
    const reader = readers++
    return module.readOnce((text) => {
      asked.push(`${reader} ${text}`)
      return read(text)
    })
  }
  return { ...module, readOnce }
})

it('reads a text once to find what the other articles of a story have of a summary', () => {
  const seeds = [...reports, ...otherSeeds].map((fields, at) => seedFile(`${at}.txt`, fields))
  const told = [...compileFiles(seeds).files()].filter(({ path }) => path.includes('ostermouth'))
  expect(told.length).toBeGreaterThanOrEqual(reports.length)
  for (const file of told) {
    asked.length = 0
    file.json()
    expect(asked).not.toEqual([])
    expect(asked.filter((one, at) => asked.indexOf(one) < at)).toEqual([])
  }
})
