import { beforeEach, describe, expect, it, vi } from 'vitest'
import { furnishCaches } from './kept-files.ts'

const shell = [
  { url: 'assets/a.js', integrity: 'sha256-a' },
  { url: 'assets/b.js', integrity: 'sha256-b' },
]

let kept: ReturnType<typeof furnishCaches>
let readerOf: (reader: string) => ReturnType<typeof import('../../src/worker/shell.ts').shellOf>
let seen: string

beforeEach(async () => {
  kept = furnishCaches()
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(new Response(url)))
  vi.resetModules()
  const { shellOf } = await import('../../src/worker/shell.ts')
  seen = (await import('../../src/worker/caches.ts')).seen
  readerOf = (reader) => shellOf({ shell, page: '', reader, collection: 'one' })
})

const names = async () =>
  (await caches.keys()).filter((name) => name.includes('shell')).map((name) => name.slice(-1))

describe('a reader’s shell', () => {
  it('throws away what matters less where there is no room for it', async () => {
    await (await caches.open(seen)).put('http://host/bundle/feed/0.json', new Response())
    const reader = readerOf('1')
    kept.full.add(reader.cacheName)
    await reader.install()
    expect(kept.dump(reader.cacheName)).toHaveLength(2)
    expect(await caches.has(seen)).toBe(false)
  })

  it('asks for a file before the one before has come', async () => {
    const asked = new Map<string, (file: Response) => void>()
    vi.stubGlobal('fetch', (url: string) => new Promise<Response>((come) => asked.set(url, come)))
    const installed = readerOf('1').install()
    await vi.waitFor(() => expect(asked.size).toBe(2))
    for (const come of asked.values()) come(new Response())
    await installed
    expect(await names()).toEqual(['1'])
  })

  it('leaves no part of itself where there is no room for all of it', async () => {
    kept = furnishCaches(Infinity)
    const reader = readerOf('1')
    kept.full.add(reader.cacheName)
    await expect(reader.install()).rejects.toThrow('no room')
    expect(await names()).toEqual([])
  })

  it('stays when the next takes over, and goes with the one after', async () => {
    for (const name of ['1', '2', '3']) {
      await readerOf(name).install()
      await readerOf(name).takeOver()
    }
    expect(await names()).toEqual(['2', '3'])
  })

  it('stays while a reader that only waited is passed over', async () => {
    await readerOf('1').install()
    await readerOf('1').takeOver()
    await readerOf('2').install()
    await readerOf('3').install()
    await readerOf('3').takeOver()
    expect(await names()).toEqual(['1', '3'])
  })

  it('stays where it is the last in use, though another was made after it', async () => {
    vi.useFakeTimers()
    for (const name of ['1', '2', '1', '3']) {
      vi.advanceTimersByTime(1000)
      await readerOf(name).install()
      await readerOf(name).takeOver()
    }
    vi.useRealTimers()
    expect(await names()).toEqual(['1', '3'])
  })

  it('stays, too, where it was kept before readers noted their use', async () => {
    await readerOf('1').install()
    await readerOf('2').install()
    await readerOf('2').takeOver()
    expect(await names()).toEqual(['1', '2'])
  })
})
