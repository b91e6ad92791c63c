import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { bundleVersion } from '../../src/bundle/bundle-version.ts'
import {
  articlePath,
  cataloguePath,
  diagnosticsPath,
  feedPagePath,
} from '../../src/bundle/bundle-paths.ts'
import { type PackedArticleFile, unpackArticleFile } from '../../src/bundle/packed-article.ts'
import { searchIndexPath } from '../../src/bundle/search-paths.ts'
import { articleId } from '../../src/compiler/article-id.ts'
import { LiveBundle } from '../../src/compiler/live-bundle.ts'
import { normaliseTitle } from '../../src/seed/title.ts'
import { compare } from '../../src/text/comparison.ts'
import { bundleOf } from './bundle-of.ts'
import { seedFile, seedText } from './seed-file.ts'
import { seedsFolder } from './seeds-folder.ts'

// Comparing for real, and counted.
vi.mock('../../src/text/comparison.ts', { spy: true })
beforeEach(() => {
  vi.mocked(compare).mockClear()
})

const alpha = { title: 'Alpha grows', original: 'Sparrows nest here.', cached: 'Sparrows nest.' }
const beta = { title: 'Beta shrinks', original: 'A rule was drafted.', cached: 'It was drafted.' }

const pathOf = (title: string) => articlePath(articleId(title, normaliseTitle(title)))
const alphaPath = pathOf('Alpha grows')
const betaPath = pathOf('Beta shrinks')

/** A bundle of which pages show these files, there or not. */
async function started(files: Record<string, string | Uint8Array>) {
  const folder = await seedsFolder(files)
  const bundle = new LiveBundle(folder)
  bundle.refresh()
  for (const path of [alphaPath, betaPath, cataloguePath, diagnosticsPath]) bundle.read(path)
  vi.mocked(compare).mockClear()
  const write = (name: string, content: string | Uint8Array) =>
    writeFile(join(folder, name), content)
  return { folder, bundle, write }
}

/** The cached text that stands in an article's file. */
function copyAt(bundle: LiveBundle, path: string): string {
  const file = unpackArticleFile(JSON.parse(bundle.read(path)!) as PackedArticleFile)
  return file.kind === 'article' ? file.cached.text : ''
}

const both = { 'a.txt': seedText(alpha), 'b.txt': seedText(beta) }

describe('LiveBundle', () => {
  it('serves what a build would write, and the diagnostics', async () => {
    const { bundle } = await started(both)
    const built = bundleOf([seedFile('a.txt', alpha), seedFile('b.txt', beta)])
    for (const [path, json] of built.json) expect(bundle.read(path)).toBe(json)
    expect(bundle.read(diagnosticsPath)).toBe(`{"version":${bundleVersion},"diagnostics":[]}`)
  })

  it('makes a search index when one is asked for, and tells those who asked of its changes', async () => {
    const { bundle, write } = await started(both)
    await write('a.txt', seedText({ ...alpha, cached: 'Sparrows nested.' }))
    expect(bundle.refresh()).not.toContain(searchIndexPath)
    const before = bundle.read(searchIndexPath)
    await write('a.txt', seedText({ ...alpha, cached: 'Sparrows nest high.' }))
    expect(bundle.refresh()).toContain(searchIndexPath)
    expect(bundle.read(searchIndexPath)).not.toBe(before)
  })

  it('has nothing at any other path', async () => {
    const { bundle } = await started(both)
    for (const path of ['', 'bundle/', 'bundle/article/none.json', 'seeds/a.txt', 'constructor'])
      expect(bundle.read(path)).toBeUndefined()
  })

  it('reports no change where there is none, and compares nothing again', async () => {
    const { bundle, write } = await started(both)
    await write('a.txt', both['a.txt'])
    expect(bundle.refresh()).toEqual([])
    expect(compare).not.toHaveBeenCalled()
  })

  it('reports what a change of one seed changes, and compares that seed alone', async () => {
    const { bundle, write } = await started(both)
    await write('a.txt', seedText({ ...alpha, cached: 'Sparrows nest there.' }))
    const changed = bundle.refresh()
    expect(changed).toContain(alphaPath)
    expect(changed).not.toContain(betaPath)
    expect(changed).not.toContain(cataloguePath)
    expect(vi.mocked(compare).mock.calls).toEqual([['Sparrows nest here.', 'Sparrows nest there.']])
    expect(copyAt(bundle, alphaPath)).toContain('nest there')
  })

  it('reports what a new seed adds', async () => {
    const { bundle, write } = await started({ 'a.txt': both['a.txt'] })
    await write('b.txt', both['b.txt'])
    const changed = bundle.refresh()
    expect(changed).toEqual(expect.arrayContaining([betaPath, cataloguePath]))
    expect(changed).not.toContain(alphaPath)
    expect(compare).toHaveBeenCalledTimes(1)
  })

  it('reports what a seed took with it, and has it no more', async () => {
    const { bundle, folder } = await started(both)
    await rm(join(folder, 'b.txt'))
    const changed = bundle.refresh()
    expect(changed).toEqual(expect.arrayContaining([betaPath, cataloguePath]))
    expect(bundle.read(betaPath)).toBeUndefined()
    expect(compare).not.toHaveBeenCalled()
  })

  it('reports a seed that breaks with its diagnostic, and one that is mended', async () => {
    const { bundle, write } = await started(both)
    await write('b.txt', Uint8Array.of(0xff))
    expect(bundle.refresh()).toEqual(
      expect.arrayContaining([diagnosticsPath, betaPath, cataloguePath]),
    )
    expect(bundle.diagnostics).toMatchObject([{ severity: 'error', file: 'b.txt' }])
    expect(JSON.parse(bundle.read(diagnosticsPath)!)).toMatchObject({
      diagnostics: [{ severity: 'error', file: 'b.txt' }],
    })
    await write('b.txt', both['b.txt'])
    expect(bundle.refresh()).toContain(betaPath)
    expect(bundle.diagnostics).toEqual([])
  })

  it('changes every page that names an article when that article’s title does', async () => {
    const naming = { ...alpha, similar: [{ title: 'Beta shrinks' }] }
    const { bundle, write } = await started({ ...both, 'a.txt': seedText(naming) })
    await write('b.txt', seedText({ ...beta, title: 'Beta SHRINKS' }))
    const changed = bundle.refresh()
    expect(changed).toContain(alphaPath)
    expect(bundle.read(alphaPath)).toContain('Beta SHRINKS')
  })

  it('reads no seed but those that are named, and those that it has not met', async () => {
    const { bundle, write } = await started({ 'a.txt': both['a.txt'] })
    await write('a.txt', seedText({ ...alpha, cached: 'Sparrows nest there.' }))
    await write('b.txt', both['b.txt'])
    expect(bundle.refresh(new Set(['c.txt']))).not.toContain(alphaPath)
    expect(bundle.read(betaPath)).toBeDefined()
    expect(bundle.refresh(new Set(['a.txt']))).toContain(alphaPath)
  })

  it('at a glance tells of the saved article alone, and of what it means to others later', async () => {
    const naming = { ...alpha, similar: [{ title: 'Beta shrinks' }] }
    const { bundle, write } = await started({ ...both, 'a.txt': seedText(naming) })
    const feed = feedPagePath({ source: null, category: null, only: null }, 0)
    bundle.read(feed)
    const saved = { ...beta, summary: 'Other words.', cached: 'It was drawn up.' }
    await write('b.txt', seedText(saved))
    expect(bundle.glance(new Set(['b.txt']))).toEqual([betaPath])
    expect(copyAt(bundle, betaPath)).toContain('drawn up')
    expect(bundle.refresh(new Set(['b.txt']))).toEqual(expect.arrayContaining([alphaPath, feed]))
    const built = bundleOf([seedFile('a.txt', naming), seedFile('b.txt', saved)])
    for (const [path, json] of built.json) expect(bundle.read(path)).toBe(json)
  })

  it('at a glance tells of that article alone, too, where others have its title', async () => {
    const alice = { ...beta, title: '@alice: Good morning' }
    const bob = { ...beta, title: '@bob: Good morning' }
    const { bundle, write } = await started({ 'a.txt': seedText(alice), 'b.txt': seedText(bob) })
    const saved = { ...bob, cached: 'It was drawn up.' }
    const built = bundleOf([seedFile('a.txt', alice), seedFile('b.txt', saved)])
    const paths = built.articles.map(({ id }) => articlePath(id))
    for (const path of paths) bundle.read(path)
    await write('b.txt', seedText(saved))
    const [path, ...others] = bundle.glance(new Set(['b.txt']))
    expect(others).toEqual([])
    expect(paths).toContain(path)
    expect(copyAt(bundle, path!)).toContain('drawn up')
    bundle.refresh(new Set(['b.txt']))
    for (const one of paths) expect(bundle.read(one)).toBe(built.json.get(one))
  })

  it('at a glance leaves an article whose file is empty or gone for now', async () => {
    const { bundle, folder, write } = await started(both)
    await write('b.txt', '')
    expect(bundle.glance(new Set(['b.txt']))).toEqual([])
    await rm(join(folder, 'b.txt'))
    expect(bundle.glance(new Set(['b.txt']))).toEqual([])
    expect(copyAt(bundle, betaPath)).toContain('It was drafted.')
    await write('b.txt', seedText({ ...beta, cached: 'It was drawn up.' }))
    expect(bundle.glance(new Set(['b.txt']))).toEqual([betaPath])
    await write('b.txt', '')
    expect(bundle.refresh(new Set(['b.txt']))).toContain(betaPath)
    expect(bundle.read(betaPath)).toBeUndefined()
  })

  it('at a glance reads a seed whole that is new or has another title', async () => {
    const { bundle, write } = await started({ 'a.txt': both['a.txt'] })
    await write('b.txt', both['b.txt'])
    expect(bundle.glance(new Set(['b.txt']))).toEqual(
      expect.arrayContaining([betaPath, cataloguePath]),
    )
    await write('b.txt', seedText({ ...beta, title: 'Gamma' }))
    expect(bundle.glance(new Set(['b.txt']))).toEqual([betaPath])
    expect(bundle.read(betaPath)).toBeUndefined()
  })

  it('reports no file that nobody has read', async () => {
    const folder = await seedsFolder(both)
    const bundle = new LiveBundle(folder)
    bundle.refresh()
    bundle.read(betaPath)
    await writeFile(join(folder, 'a.txt'), seedText({ ...alpha, cached: 'Sparrows nest there.' }))
    expect(bundle.refresh()).toEqual([])
  })

  it('serves an empty collection while the folder is missing, and says so', async () => {
    const folder = await seedsFolder({ 'a.txt': both['a.txt'] })
    const bundle = new LiveBundle(join(folder, 'later'))
    bundle.refresh()
    expect(JSON.parse(bundle.read(cataloguePath)!)).toMatchObject({ articles: 0 })
    expect(bundle.diagnostics).toMatchObject([{ severity: 'error' }])
    expect(bundle.seeds).toBe(0)
  })
})
