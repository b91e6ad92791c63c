import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SeedCache } from '../../src/compiler/seed-cache.ts'
import { digestSeed } from '../../src/compiler/seed-digest.ts'
import type { SeedFile } from '../../src/compiler/seed-file.ts'
import { fileOf, seedFile } from './seed-file.ts'
import { seedsFolder } from './seeds-folder.ts'

const alpha = seedFile('a.txt', {
  title: 'Alpha grows',
  similar: [{ title: 'Beta' }, { title: 'Gamma' }],
})
const lone = fileOf(
  'surrogate.txt',
  `Ein \u{1F426} singt\n\nSummary\n\n“Ça va”\n\nView Cached Full Text\n`,
)
const broken = fileOf('b.txt', '')

/** Opens a cache, puts seeds into it and closes it. */
function put(folder: string, ...files: SeedFile[]): void {
  const cache = new SeedCache(folder)
  for (const file of files) {
    const { digest, text } = digestSeed(file)
    cache.add(digest, text)
  }
  cache.close()
}

/** What a cache gives back of a seed. */
function got(cache: SeedCache, file: SeedFile) {
  const digest = cache.digest(digestSeed(file).digest.key)
  return digest && { digest, text: cache.text(digest) }
}

const packsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.pack'))

describe('SeedCache', () => {
  it.each([alpha, lone, broken])(
    'gives back to the letter what was put in ($file)',
    async (file) => {
      const folder = await seedsFolder()
      put(folder, alpha, lone, broken)
      expect(got(new SeedCache(folder), file)).toEqual(digestSeed(file))
    },
  )

  it('knows no seed of another name or with a byte changed', async () => {
    const folder = await seedsFolder()
    put(folder, alpha)
    const cache = new SeedCache(folder)
    expect(got(cache, { ...alpha, file: 'other.txt' })).toBeUndefined()
    expect(
      got(cache, { ...alpha, bytes: Buffer.concat([alpha.bytes, Buffer.of(10)]) }),
    ).toBeUndefined()
  })

  it('gives the truth or nothing, wherever a pack is cut or altered', async () => {
    const folder = await seedsFolder()
    put(folder, alpha, lone)
    const [pack] = packsIn(folder)
    const whole = readFileSync(join(folder, pack!))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(254), fc.boolean(), (at, by, isCut) => {
        const spoilt = Buffer.from(isCut ? whole.subarray(0, at) : whole)
        if (!isCut) spoilt[at]! ^= by + 1
        writeFileSync(join(folder, pack!), spoilt)
        for (const file of [alpha, lone]) {
          const found = got(new SeedCache(folder), file)
          if (!found) continue
          const { digest, text } = digestSeed(file)
          expect(found.digest).toEqual(digest)
          if (found.text) expect(found.text).toEqual(text)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('drops what a build had no use for, once it is most of a pack', async () => {
    const folder = await seedsFolder()
    const files = [0, 1, 2, 3, 4].map((number) =>
      seedFile(`${number}.txt`, { title: `T${number}` }),
    )
    put(folder, ...files)
    const cache = new SeedCache(folder)
    got(cache, files[3]!)
    cache.close()
    const after = new SeedCache(folder)
    expect(files.map((file) => got(after, file) !== undefined)).toEqual([
      ...[false, false, false, true, false],
    ])
    expect(got(after, files[3]!)).toEqual(digestSeed(files[3]!))
  })

  it('puts packs of few seeds together, so that many builds leave few files', async () => {
    const folder = await seedsFolder()
    const files = Array.from({ length: 30 }, (_, at) => seedFile(`${at}.txt`, { title: `T${at}` }))
    for (const at of files.keys()) {
      const cache = new SeedCache(folder)
      for (const file of files.slice(0, at)) got(cache, file)
      const { digest, text } = digestSeed(files[at]!)
      cache.add(digest, text)
      cache.close()
      expect(packsIn(folder).length).toBeLessThanOrEqual(9)
    }
    const cache = new SeedCache(folder)
    for (const file of files) expect(got(cache, file)).toEqual(digestSeed(file))
  })

  it('serves on when another build deletes its packs meanwhile', async () => {
    const folder = await seedsFolder()
    put(folder, alpha)
    const cache = new SeedCache(folder)
    writeFileSync(join(folder, packsIn(folder)[0]!), '')
    expect(got(cache, alpha)!.digest).toEqual(digestSeed(alpha).digest)
    expect(got(cache, alpha)!.text).toBeNull()
  })

  it('deletes what a killed build left half written, but not what is being written', async () => {
    const folder = await seedsFolder({ 'old.pack.1.part': 'x', 'new.pack.2.part': 'x' })
    utimesSync(join(folder, 'old.pack.1.part'), 1000, 1000)
    new SeedCache(folder).close()
    expect(readdirSync(folder)).toEqual(['new.pack.2.part'])
  })
})
