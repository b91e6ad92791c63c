import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saidBefore, SiteTree } from '../../src/compiler/site-tree.ts'
import { textsIn } from './build-tree.ts'
import { seedsFolder } from './seeds-folder.ts'

type Files = Record<string, string>

const made = { of: 'seeds', said: 'all of it' }

/** Publishes just these files, their contents being their stamps; says which had to be written. */
function publish(place: string, files: Files, version = '1'): string[] {
  const tree = open(place, version)
  const written = putAll(tree, files)
  tree.publish(made)
  return written
}

function open(place: string, version = '1'): SiteTree {
  return new SiteTree(join(place, 'dist'), join(place, 'work'), version)
}

function putAll(tree: SiteTree, files: Files): string[] {
  return Object.entries(files).flatMap(([path, content]) => {
    if (tree.keep(path, content)) return []
    tree.write(path, content, content)
    return [path]
  })
}

const published = (place: string) => textsIn(join(place, 'dist'))
const one = { 'index.html': 'a', 'article/x/index.html': 'x', 'article/y/index.html': 'y' }
const other = { 'index.html': 'b', 'article/x/index.html': 'x' }

describe('SiteTree', () => {
  it('publishes the files put into it and no others', async () => {
    const place = await seedsFolder()
    publish(place, one)
    expect(published(place)).toEqual(one)
    publish(place, other)
    expect(published(place)).toEqual(other)
    expect(existsSync(join(place, 'dist/article/y'))).toBe(false)
  })

  it('writes again only what is of another stamp', async () => {
    const place = await seedsFolder()
    expect(publish(place, one)).toHaveLength(3)
    expect(publish(place, other)).toEqual(['index.html'])
    expect(publish(place, other)).toEqual([])
    expect(publish(place, one).toSorted()).toEqual(['article/y/index.html', 'index.html'])
  })

  it('keeps what was made together, and says where nothing was', async () => {
    const place = await seedsFolder()
    publish(place, { 'search/a.json': 'key', 'search/b.json': 'key', 'c.json': 'other' })
    const tree = open(place)
    expect(tree.keepAll('another key')).toBe(false)
    expect(tree.keepAll('key')).toBe(true)
    tree.publish(made)
    expect(published(place)).toEqual({ 'search/a.json': 'key', 'search/b.json': 'key' })
  })

  it('keeps none of what was made together where one is gone', async () => {
    const place = await seedsFolder()
    publish(place, { 'search/a.json': 'key', 'search/b.json': 'key' })
    rmSync(join(place, 'dist/search/b.json'))
    const tree = open(place)
    expect(tree.keepAll('key')).toBe(false)
    for (const path of ['search/a.json', 'search/b.json']) tree.write(path, 'key', 'anew')
    tree.publish(made)
    expect(published(place)).toEqual({ 'search/a.json': 'anew', 'search/b.json': 'anew' })
  })

  it('whatever was published before, publishes what a first build would', async () => {
    const names = ['index.html', 'a/b/c.json', 'a/b/d.json', 'a/e.json', 'constructor', '__x/y']
    const files = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('1', '2', ''))
    await fc.assert(
      fc.asyncProperty(fc.array(files, { maxLength: 8 }), async (builds) => {
        const place = await seedsFolder()
        for (const build of builds) {
          publish(place, build)
          expect(published(place)).toEqual({ ...build })
        }
      }),
      { numRuns: 60 },
    )
  })

  const meddlings: [string, (dist: string) => void][] = [
    ['edited', (dist) => writeFileSync(join(dist, 'article/x/index.html'), 'mine')],
    ['deleted', (dist) => rmSync(join(dist, 'article/x'), { recursive: true })],
    ['added', (dist) => writeFileSync(join(dist, 'article/x/more.html'), 'mine')],
    ['added at the top', (dist) => writeFileSync(join(dist, 'CNAME'), 'mine')],
    ['deleted with all others', (dist) => rmSync(dist, { recursive: true })],
  ]

  it.each(meddlings)('takes over nothing of what was %s by hand', async (_, meddle) => {
    const place = await seedsFolder()
    for (const files of [one, other, one]) publish(place, files)
    meddle(join(place, 'dist'))
    for (const files of [one, other, one]) {
      publish(place, files)
      expect(published(place)).toEqual(files)
    }
  })

  const saidIn = (place: string, { of = made.of, version = '1' } = {}) =>
    saidBefore(join(place, 'dist'), join(place, 'work'), version, of)

  it('tells what was said of just what is published', async () => {
    const place = await seedsFolder()
    expect(saidIn(place)).toBeNull()
    for (const files of [one, other]) {
      publish(place, files)
      expect(saidIn(place)).toBe(made.said)
    }
    expect(saidIn(place, { of: 'other seeds' })).toBeNull()
    expect(saidIn(place, { version: '2' })).toBeNull()
    open(place).abandon()
    expect(saidIn(place)).toBe(made.said)
  })

  it.each(meddlings)('tells nothing of what was %s by hand', async (_, meddle) => {
    const place = await seedsFolder()
    publish(place, one)
    meddle(join(place, 'dist'))
    expect(saidIn(place)).toBeNull()
  })

  it('uses nothing that another version wrote', async () => {
    const place = await seedsFolder()
    publish(place, one)
    expect(publish(place, one, '2')).toHaveLength(3)
  })

  it('replaces a folder that it did not write', async () => {
    const place = await seedsFolder()
    mkdirSync(join(place, 'dist'))
    writeFileSync(join(place, 'dist/old.html'), 'old')
    publish(place, one)
    expect(published(place)).toEqual(one)
  })

  it('changes nothing that is published before it is told to, nor when given up', async () => {
    const place = await seedsFolder()
    for (const files of [one, other, one]) publish(place, files)
    const tree = open(place)
    putAll(tree, { 'index.html': 'c', 'article/x/index.html': 'x2' })
    expect(published(place)).toEqual(one)
    tree.abandon()
    expect(published(place)).toEqual(one)
    publish(place, other)
    expect(published(place)).toEqual(other)
  })

  it('brings back a tree that a killed build had taken away', async () => {
    const place = await seedsFolder()
    publish(place, one)
    renameSync(join(place, 'dist'), join(place, 'work/leaving'))
    open(place).abandon()
    expect(published(place)).toEqual(one)
  })

  it('lets no second build into a tree, but takes over from a dead one', async () => {
    const place = await seedsFolder()
    const tree = open(place)
    expect(() => open(place)).toThrow(/going on already, in process \d+/)
    tree.abandon()
    // No process has so high a number.
    writeFileSync(join(place, 'work/lock'), '4194999')
    publish(place, one)
    expect(published(place)).toEqual(one)
  })

  it('refuses to have a file twice', async () => {
    const tree = open(await seedsFolder())
    tree.write('a', '1', '1')
    expect(() => tree.write('a', '1', '1')).toThrow('a was made twice')
    tree.abandon()
  })

  it('fails with a clear error where nothing can be written, the old tree intact', async () => {
    const place = await seedsFolder()
    publish(place, one)
    rmSync(join(place, 'work'), { recursive: true })
    writeFileSync(join(place, 'work'), 'a file in the way')
    expect(() => open(place)).toThrow(/work/)
    expect(readFileSync(join(place, 'dist/index.html'), 'utf8')).toBe('a')
  })
})
