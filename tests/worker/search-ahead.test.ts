import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { searchAhead } from '../../src/worker/caches.ts'
import { furnishCaches, furnishHost } from './kept-files.ts'
import { bundleVersion } from '../../src/bundle/bundle-version.ts'

let kept: ReturnType<typeof furnishCaches>
let fetchSearchAhead: typeof import('../../src/worker/search-ahead.ts').fetchSearchAhead
let onlyKept: typeof import('../../src/worker/search-ahead.ts').onlyKept

beforeEach(async () => {
  kept = furnishCaches()
  ;({ fetchSearchAhead, onlyKept } = await import('../../src/worker/search-ahead.ts'))
})
afterEach(() => vi.unstubAllGlobals())

/** The files of a segment of so many entries. */
function segment(key: string, entries: number): Record<string, unknown> {
  const folder = `bundle/search/${key}`
  const files = Array.from({ length: Math.ceil(entries / 8) }, (_, at) => [
    `${folder}/entries/${at}.json`,
    {},
  ])
  return {
    [`${folder}/segment.json`]: { firstTerms: 'a m', initials: 'aß' },
    [`${folder}/terms/0.json`]: {},
    [`${folder}/terms/1.json`]: {},
    [`${folder}/words/61.json`]: {},
    [`${folder}/words/df.json`]: {},
    ...(Object.fromEntries(files) as Record<string, unknown>),
  }
}

const index = (...segments: [key: string, entries: number][]) => ({
  version: bundleVersion as typeof bundleVersion,
  segments: segments.map(([key, entries]) => ({ key, entries, newest: null })),
})

it('every file of every segment is fetched, once', async () => {
  const files = { ...segment('new', 17), ...segment('old', 1) }
  const { asked } = furnishHost(files)
  await fetchSearchAhead(index(['new', 17], ['old', 1]))
  expect(kept.dump(searchAhead).sort()).toEqual(Object.keys(files).sort())
  await fetchSearchAhead(index(['new', 17], ['old', 1]))
  expect(asked).toHaveLength(Object.keys(files).length)
})

it('segments that the index has no more are let go', async () => {
  furnishHost({ ...segment('old', 1), ...segment('new', 1) })
  await fetchSearchAhead(index(['old', 1]))
  await fetchSearchAhead(index(['new', 1]))
  expect(kept.dump(searchAhead).sort()).toEqual(Object.keys(segment('new', 1)).sort())
})

it('no more is fetched than is bounded, the newest first', async () => {
  const { asked } = furnishHost({ ...segment('new', 100), ...segment('old', 100_000) })
  await fetchSearchAhead(index(['new', 100], ['old', 100_000]))
  expect(asked.filter((path) => path.includes('/old/'))).toEqual(['bundle/search/old/segment.json'])
  expect(kept.dump(searchAhead).filter((path) => path.includes('/new/entries'))).toHaveLength(13)
})

it('without the host it is left off, and taken up later where it was', async () => {
  const files = segment('new', 17)
  const { 'bundle/search/new/terms/1.json': missing, ...others } = files
  furnishHost(others)
  await fetchSearchAhead(index(['new', 17]))
  furnishHost({ 'bundle/search/new/terms/1.json': missing, ...others })
  await fetchSearchAhead(index(['new', 17]))
  expect(kept.dump(searchAhead).sort()).toEqual(Object.keys(files).sort())
})

it('without the host only segments that are kept whole are searched, and it is said how much is left out', async () => {
  const files: Record<string, unknown> = { ...segment('new', 17), ...segment('old', 9) }
  delete files['bundle/search/old/terms/1.json']
  furnishHost(files)
  const whole = index(['new', 17], ['old', 9])
  await fetchSearchAhead(whole)
  const kept = await onlyKept(Response.json(whole, { headers: { date: 'today' } }))
  expect(await kept.json()).toEqual({ ...index(['new', 17]), absent: 9 })
  expect(kept.headers.get('date')).toBe('today')
})

it.each([
  ['whole', { ...segment('new', 1), ...segment('old', 1) }],
  ['not at all', {}],
])('where the index is kept %s, nothing is left out of it', async (_, files) => {
  furnishHost(files)
  const whole = index(['new', 1], ['old', 1])
  await fetchSearchAhead(whole)
  expect(await (await onlyKept(Response.json(whole))).json()).toEqual(whole)
})
