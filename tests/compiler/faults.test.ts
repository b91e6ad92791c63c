import fs, {
  cpSync,
  existsSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DiskError } from '../../src/compiler/disk-error.ts'
import { publishSite } from '../../src/compiler/publish-site.ts'
import { readSeed } from '../../src/compiler/read-seeds.ts'
import { SeedsError } from '../../src/compiler/seeds-error.ts'
import { siteOptions } from '../../src/compiler/site-options.ts'
import { textsIn } from './build-tree.ts'
import { seedText } from './seed-file.ts'
import { seedsFolder } from './seeds-folder.ts'

// The disk as it is, until a test lets it fail.
vi.mock('node:fs', { spy: true })
beforeEach(() => vi.clearAllMocks())
afterEach(() => vi.resetAllMocks())

/** A project that was built once, with a seed saved since. */
async function builtProject() {
  const root = await seedsFolder({
    'index.html': '<title>Recto</title><div id="root"></div>',
    'src/app/prerender.tsx':
      'export const prerenderPage = async (path) => ({ title: "Read", html: path })',
    'src/worker/worker.ts': 'self.addEventListener("fetch", () => {})',
    'seeds/a.txt': seedText({ title: 'Alpha' }),
  })
  const build = (keepGoing = false) =>
    publishSite({ ...siteOptions([], { RECTO_CACHE: 'cache' }, root), keepGoing }, () => undefined)
  await build()
  const published = () => textsIn(join(root, 'dist'))
  const old = published()
  writeFileSync(join(root, 'seeds/b.txt'), seedText({ title: 'Beta' }))
  return { root, build, published, old }
}

function errorOf(building: Promise<unknown>): Promise<unknown> {
  return building.then(
    () => null,
    (error: unknown) => error,
  )
}

describe('a build that the disk lets down', { timeout: 120_000 }, () => {
  it.each([
    ['ENOSPC', 'no space is left'],
    ['EROFS', 'can only be read'],
    ['EACCES', 'permission is missing'],
  ])(
    'by %s, at any write, says so in one line and leaves what is published',
    async (code, words) => {
      const { build, published, old } = await builtProject()
      const { writeFileSync: write } = await vi.importActual<typeof fs>('node:fs')
      let failures = 0
      for (let moment = 0; ; moment += 3) {
        let writes = 0
        vi.mocked(writeFileSync).mockImplementation((place, ...rest) => {
          if (writes++ < moment) return write(place, ...rest)
          throw Object.assign(new Error(`${code}: no luck`), { code, path: String(place) })
        })
        const error = await errorOf(build())
        if (error === null) break
        expect(error).toBeInstanceOf(DiskError)
        expect((error as Error).message).toContain(words)
        expect((error as Error).message).not.toContain('\n')
        // Each note for the next build is kept before anything is published.
        expect(published()).toEqual(old)
        failures++
      }
      expect(failures).toBeGreaterThan(3)
      expect(Object.keys(published()).some((path) => path.startsWith('article/beta-'))).toBe(true)
    },
  )

  it('by no space while the reader is built, says so in one line', async () => {
    const { root, build, published, old } = await builtProject()
    const fault = 'No space left on device (os error 28)'
    writeFileSync(
      join(root, 'src/app/prerender.tsx'),
      'export const prerenderPage = async () => ({})',
    )
    writeFileSync(join(root, 'vite.config.ts'), `throw new Error(${JSON.stringify(fault)})`)
    const error = await errorOf(build())
    expect(error).toBeInstanceOf(DiskError)
    expect((error as Error).message).toContain('no space is left')
    expect((error as Error).message).not.toContain('\n')
    expect(published()).toEqual(old)
  })

  it('puts the old site back where the new one can’t take its place', async () => {
    const { root, build, published, old } = await builtProject()
    const { renameSync: rename } = await vi.importActual<typeof fs>('node:fs')
    vi.mocked(renameSync).mockImplementation((from, to) => {
      if (to === join(root, 'dist') && String(from).endsWith('next'))
        throw Object.assign(new Error('EACCES: no luck'), { code: 'EACCES', path: String(to) })
      rename(from, to)
    })
    expect(await errorOf(build())).toBeInstanceOf(DiskError)
    expect(published()).toEqual(old)
    vi.mocked(renameSync).mockReset()
    await build()
    expect(Object.keys(published()).some((path) => path.startsWith('article/beta-'))).toBe(true)
  })

  it('puts the old site back where something else takes its place at that moment', async () => {
    const { root, build, published, old } = await builtProject()
    const { renameSync: rename } = await vi.importActual<typeof fs>('node:fs')
    vi.mocked(renameSync).mockImplementation((from, to) => {
      rename(from, to)
      if (from === join(root, 'dist'))
        cpSync(join(root, 'src'), join(root, 'dist'), { recursive: true })
    })
    const error = await errorOf(build())
    expect(error).toBeInstanceOf(DiskError)
    expect((error as Error).message).toContain('something else has put files there')
    expect(published()).toEqual(old)
  })
})

describe('a build whose seeds are in motion', { timeout: 120_000 }, () => {
  it.each([false, true])(
    'publishes no empty site where the seeds folder is gone, keep going: %s',
    async (keepGoing) => {
      const { root, build, published, old } = await builtProject()
      renameSync(join(root, 'seeds'), join(root, 'moved'))
      const error = await errorOf(build(keepGoing))
      expect(error).toBeInstanceOf(SeedsError)
      expect((error as Error).message).toContain('ENOENT')
      expect(published()).toEqual(old)
    },
  )

  it('names a seed that vanished after it had been listed', async () => {
    const { root, build, published, old } = await builtProject()
    const { openSync: open } = await vi.importActual<typeof fs>('node:fs')
    vi.mocked(fs.openSync).mockImplementation((place, ...rest) => {
      if (String(place).endsWith('b.txt')) rmSync(place, { force: true })
      return open(place, ...rest)
    })
    const error = await errorOf(build())
    expect(error).toBeInstanceOf(SeedsError)
    expect((error as Error).message).toContain('b.txt:1:1  error: This can')
    expect(published()).toEqual(old)
    expect(existsSync(join(root, 'seeds/b.txt'))).toBe(false)
  })

  it('reads a seed again that was written to meanwhile, and gives up where that never ends', async () => {
    const folder = await seedsFolder({ 'a.txt': 'one' })
    const { readFileSync: read } = await vi.importActual<typeof fs>('node:fs')
    let left = 1
    vi.mocked(fs.readFileSync).mockImplementation((place, ...rest) => {
      const bytes = (read as (...given: unknown[]) => string)(place, ...rest)
      if (left-- > 0) writeFileSync(join(folder, 'a.txt'), `one and more ${left}`)
      return bytes
    })
    expect(readSeed(folder, 'a.txt')).toMatchObject({
      seed: { bytes: Buffer.from('one and more 0') },
    })
    left = Infinity
    expect(readSeed(folder, 'a.txt')).toMatchObject({
      fault: { severity: 'error', message: expect.stringContaining('written to') as string },
    })
  })

  it('reads a seed again whose bytes changed meanwhile, though size and date of change are set back', async () => {
    const folder = await seedsFolder({ 'a.txt': 'one' })
    const place = join(folder, 'a.txt')
    utimesSync(place, 1, 1)
    const { readFileSync: read } = await vi.importActual<typeof fs>('node:fs')
    let left = 1
    vi.mocked(fs.readFileSync).mockImplementation((file, ...rest) => {
      const bytes = (read as (...given: unknown[]) => string)(file, ...rest)
      if (left-- > 0) {
        const { ctimeMs } = statSync(place)
        // Some disks count in steps.
        while (statSync(place).ctimeMs === ctimeMs) {
          writeFileSync(place, 'two')
          utimesSync(place, 1, 1)
        }
      }
      return bytes
    })
    expect(readSeed(folder, 'a.txt')).toMatchObject({ seed: { bytes: Buffer.from('two') } })
  })
})
