import { renameSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SeedSieve } from '../../src/compiler/seed-sieve.ts'
import { seedsFolder } from './seeds-folder.ts'

const later = () => Date.now() + 60_000

/** A folder with one seed whose key, "old", a build noted a minute after it had been written. */
async function noted(readAt = later()) {
  const folder = await seedsFolder({ 'seeds/a.txt': 'A seed.' })
  const seeds = join(folder, 'seeds')
  const open = () => new SeedSieve(join(folder, 'sieve'), seeds)
  const sieve = open()
  sieve.note('a.txt', sieve.look('a.txt')!, 'old', readAt)
  sieve.save()
  const known = () => {
    const sieve = open()
    const look = sieve.look('a.txt')
    return look && sieve.keyOf('a.txt', look)
  }
  const keys = (names: string[]) => open().keysOf(names)
  return { folder, path: join(seeds, 'a.txt'), known, keys, sievePath: join(folder, 'sieve') }
}

describe('SeedSieve', () => {
  it('knows a seed that nobody has written to', async () => {
    expect((await noted()).known()).toBe('old')
  })

  it('doesn’t know a seed of other bytes, though its size and its date of change be the same', async () => {
    const { path, known } = await noted()
    const { atime, mtime } = statSync(path)
    writeFileSync(path, 'B seed.')
    utimesSync(path, atime, mtime)
    expect(known()).toBeUndefined()
  })

  it('doesn’t know a seed that another file took the place of', async () => {
    const { folder, path, known } = await noted()
    const { atime, mtime } = statSync(path)
    writeFileSync(join(folder, 'other'), 'B seed.')
    utimesSync(join(folder, 'other'), atime, mtime)
    renameSync(join(folder, 'other'), path)
    expect(known()).toBeUndefined()
  })

  it('trusts no seed that was written to shortly before it was read', async () => {
    expect((await noted(Date.now())).known()).toBeUndefined()
  })

  it('knows nothing where what it kept is not whole', async () => {
    const { known, sievePath } = await noted()
    writeFileSync(sievePath, '["a.txt","old"]')
    expect(known()).toBeUndefined()
  })

  it('has the keys of seeds if they are those it knows, and lie as they lay', async () => {
    const { path, keys } = await noted()
    expect(keys(['a.txt'])).toEqual(['old'])
    expect(keys(['a.txt', 'b.txt'])).toBeNull()
    expect(keys([])).toBeNull()
    writeFileSync(path, 'B seed.')
    expect(keys(['a.txt'])).toBeNull()
  })

  it('has nothing to say of a seed that is gone', async () => {
    const sieve = new SeedSieve(join(await seedsFolder(), 'sieve'), '/nowhere')
    expect(sieve.look('a.txt')).toBeNull()
  })
})
