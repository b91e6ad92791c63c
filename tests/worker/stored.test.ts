import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  deleteOthers,
  opened,
  saved,
  searchAhead,
  seen,
  shellCache,
} from '../../src/worker/caches.ts'
import { answerFrom, furnishCaches, furnishHost, host } from './kept-files.ts'

let kept: ReturnType<typeof furnishCaches>
let stored: typeof import('../../src/worker/stored.ts')

beforeEach(async () => {
  kept = furnishCaches()
  stored = await import('../../src/worker/stored.ts')
})
afterEach(() => vi.unstubAllGlobals())

const [a, b] = ['bundle/article/a.json', 'bundle/article/b.json']
const put = async (name: string, path: string, response: Response) =>
  (await caches.open(name)).put(host + path, response)
const read = async (path: string): Promise<unknown> => (await stored.newestOf(host + path))?.json()

describe('what is saved', () => {
  it('is fetched ahead', async () => {
    furnishHost({ [a]: 'a', [b]: 'b' })
    await stored.keepSaved([a, b])
    expect(kept.dump(saved)).toEqual([a, b])
    expect(await read(b)).toBe('b')
  })

  it('is not fetched if it was fetched within the day, and is fetched anew after it', async () => {
    const { asked } = furnishHost({ [a]: 'new', [b]: 'new' })
    await put(opened, a, answerFrom(0, 'opened'))
    await put(saved, b, answerFrom(2, 'old'))
    await stored.keepSaved([a, b])
    expect(asked).toEqual([b])
    expect([await read(a), await read(b)]).toEqual(['opened', 'new'])
  })

  it('stays where the host can’t be reached or has it no more', async () => {
    await put(saved, a, answerFrom(90, 'old'))
    furnishHost({})
    await stored.keepSaved([a])
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    await stored.keepSaved([a])
    expect(await read(a)).toBe('old')
  })

  it('stays as opened when it is saved no more', async () => {
    furnishHost({ [a]: 'a' })
    await stored.keepSaved([a])
    await stored.keepSaved([])
    expect([kept.dump(saved), kept.dump(opened)]).toEqual([[], [a]])
  })

  it('is fetched in the form of a newer reader before that takes over', async () => {
    await put('recto/:saved:1', a, answerFrom(0, 'version 1'))
    await put('recto/:saved:1', b, answerFrom(0, 'version 1'))
    furnishHost({ [a]: 'newer' })
    await stored.fetchSavedAnew(['recto/:saved:1'])
    expect(kept.dump(saved)).toEqual([a])
    expect(await read(a)).toBe('newer')
  })

  it('takes the room of what was seen, searched and opened', async () => {
    for (const name of [seen, searchAhead, opened]) await put(name, b, answerFrom(0))
    kept.full.add(saved)
    furnishHost({ [a]: 'a' })
    await stored.keepSaved([a])
    expect(kept.dump(saved)).toEqual([a])
    expect([kept.dump(seen), kept.dump(opened)]).toEqual([[], [b]])
  })

  it('takes even the room of what was opened, if no other is enough', async () => {
    kept = furnishCaches(4)
    await put(opened, b, answerFrom(0))
    kept.full.add(saved)
    furnishHost({ [a]: 'a' })
    await stored.keepSaved([a])
    expect([kept.dump(saved), kept.dump(opened)]).toEqual([[a], []])
  })
})

describe('what is opened', () => {
  it('is kept from what was fetched when it was shown', async () => {
    const { asked } = furnishHost({})
    await put(seen, a, answerFrom(0, 'fetched'))
    await stored.keepShown(a)
    expect(kept.dump(opened)).toEqual([a])
    expect(asked).toEqual([])
  })

  it('is fetched if the worker hadn’t seen it', async () => {
    furnishHost({ [a]: 'a' })
    await stored.keepShown(a)
    expect(kept.dump(opened)).toEqual([a])
  })

  it('is kept from the page that it stood in, and other files as seen', async () => {
    await stored.keepHad(a, { version: 4 })
    await stored.keepHad('bundle/catalogue.json', {})
    expect([kept.dump(opened), kept.dump(seen)]).toEqual([[a], ['bundle/catalogue.json']])
    expect(await read(a)).toEqual({ version: 4 })
  })
})

it('of a file that is kept more than once, the newest is read', async () => {
  await put(saved, a, answerFrom(3))
  await put(seen, a, answerFrom(1))
  await put(opened, a, answerFrom(2))
  expect(await read(a)).toBe(1)
})

it.each([
  ['a page in the place of a file', new Response('<!doctype html>')],
  ['a file that was cut', new Response('{"version":1,"ti')],
  ['a file that came empty', new Response('')],
  ['what the host refuses', new Response('{}', { status: 500 })],
])('%s is not kept', async (_, response) => {
  vi.stubGlobal('fetch', () => Promise.resolve(response))
  await stored.keepSaved([a])
  expect(kept.dump(saved)).toEqual([])
})

it('the shell in use and the one before it stay, and all that isn’t this reader’s', async () => {
  const shells = ['first', 'second', 'third'].map(shellCache)
  const names = [...shells, 'recto/:seen:1', seen, saved, 'recto/reader/:seen:1', 'other']
  for (const name of names) await caches.open(name)
  await deleteOthers(shellCache('third'))
  expect(await caches.keys()).toEqual([
    ...shells.slice(1),
    seen,
    saved,
    'recto/reader/:seen:1',
    'other',
  ])
})
