import { promisifyRequest } from 'idb-keyval'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { markMany, splitStory, undoLast } from '../../src/library/act-on-many.ts'
import type { Stamp } from '../../src/kept/stamp.ts'
import { readKeptFile } from '../../src/kept/kept-file.ts'
import { deleteKept } from '../../src/library/delete-kept.ts'
import { whyNotKept } from '../../src/library/kept-fault.ts'
import { marksStory, readingSettings } from '../../src/kept/settings.ts'
import { KeptStore } from '../../src/library/kept-store.ts'
import { leftOff, noteLeftOff } from '../../src/library/left-off.ts'

const alpha = 'alpha-aaaaaaaaaa'
const beta = 'beta-bbbbbbbbbb'
const card = {
  ...{ id: alpha, kind: 'article' as const, title: 'Alpha', handle: null },
  ...{ source: 'TLDR', category: 'News', cachedAt: '2026-05-08T09:49' },
}

let name: string
beforeEach(() => (name = crypto.randomUUID()))

async function open(changed = () => {}): Promise<KeptStore> {
  const store = await KeptStore.open(name, changed)
  onTestFinished(() => store.close())
  return store
}

/** A visit: what it keeps is written, and the page closed. */
async function visit(act: (store: KeptStore) => void): Promise<void> {
  const store = await open()
  act(store)
  await store.sync()
  await store.close()
}

const readIn = async (id: string) => (await open()).stateOf(id).isRead

describe('what is marked', () => {
  it('is there in the next visit by whatever name, though every object has something of that name', async () => {
    const field = { x: { at: '0m2x8f1k00000-k3j9x2' as Stamp, value: 1 } }
    const groups = { constructor: { assign: field, keys: field }, toString: { call: field } }
    const { assign } = Object
    await visit((store) => {
      store.merge(groups)
      store.markRead('constructor')
    })
    const store = await open()
    expect(store.all()).toMatchObject(groups)
    expect(store.stateOf('constructor').isRead).toBe(true)
    expect(Object.assign).toBe(assign)
    expect('read' in Object).toBe(false)
  })

  it('is there in the next visit', async () => {
    await visit((store) => {
      store.markRead(alpha)
      store.markSaved(card)
    })
    const store = await open()
    expect(store.stateOf(alpha)).toMatchObject({ isRead: true, isSaved: true })
    expect(store.stateOf(beta)).toMatchObject({ isRead: false, isSaved: false })
  })

  it('can be taken back', async () => {
    await visit((store) => store.markRead(alpha))
    await visit((store) => store.markRead(alpha, false))
    expect(await readIn(alpha)).toBe(false)
  })

  it('is heard of in another tab at once', async () => {
    const changed = vi.fn()
    const [one, other] = [await open(), await open(changed)]
    one.markRead(alpha)
    await vi.waitFor(() => expect(other.stateOf(alpha).isRead).toBe(true))
    expect(changed).toHaveBeenCalled()
  })

  it('is deleted, here and in another tab, for good; what is marked after that stays', async () => {
    const [one, other] = [await open(), await open()]
    one.markRead(alpha)
    await vi.waitFor(() => expect(other.stateOf(alpha).isRead).toBe(true))
    noteLeftOff('', { id: alpha, past: 0 })
    expect(await deleteKept(one)).toBe(true)
    expect(one.all()).toEqual({})
    expect(leftOff('')).toBeNull()
    await vi.waitFor(() => expect(other.all()).toEqual({}))
    other.markRead(beta)
    await other.sync()
    expect([await readIn(alpha), await readIn(beta)]).toEqual([false, true])
  })

  it('is no fault where the page was left meanwhile', async () => {
    const store = await open()
    await store.close()
    store.markRead(alpha)
    expect(store.stateOf(alpha).isRead).toBe(true)
  })

  it('merges with what another tab marks, though neither hears of the other', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const [one, other] = [await open(), await open()]
    one.markRead(alpha)
    other.markSaved(card)
    other.markRead(beta)
    await Promise.all([one.sync(), other.sync()])
    expect(other.stateOf(alpha)).toMatchObject({ isRead: true, isSaved: true })
    const later = await open()
    expect(later.stateOf(alpha)).toMatchObject({ isRead: true, isSaved: true })
    expect(later.stateOf(beta).isRead).toBe(true)
  })

  it('holds, though the clock was set back since what it replaces was marked', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    vi.setSystemTime('2030-01-01')
    await visit((store) => store.markRead(alpha))
    vi.setSystemTime('2020-01-01')
    await visit((store) => store.markRead(alpha, false))
    expect(await readIn(alpha)).toBe(false)
  })
})

describe('that what is kept is to last', () => {
  const furnishStorage = (persist: () => Promise<boolean>) => {
    Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true })
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'storage'))
  }

  it('the browser is asked for with the first article that is saved in a visit, and for nothing else', async () => {
    const persist = vi.fn(() => Promise.resolve(false))
    furnishStorage(persist)
    const store = await open()
    store.markRead(alpha)
    store.keepPlace(card, { row: 3, words: 'The wall broke.' })
    store.markSaved(card, false)
    expect(persist).not.toHaveBeenCalled()
    store.markSaved(card)
    store.markSaved({ ...card, id: beta })
    expect(persist).toHaveBeenCalledOnce()
  })

  it('may be refused with an error: it is saved all the same', async () => {
    furnishStorage(() => Promise.reject(new TypeError('Nothing is kept for this origin.')))
    await visit((store) => store.markSaved(card))
    expect((await open()).stateOf(alpha).isSaved).toBe(true)
  })
})

describe('a stamp out of all time', () => {
  const far = (at: string) => ({ articles: { zzzzzzzzzz: { read: { at, value: true } } } })
  const fileWith = (at: string) =>
    readKeptFile(JSON.stringify({ format: 'recto-kept', version: 1, kept: far(at) }))

  it.each(['wzzzzzzzzzzzz-a', '1zzzzzzzzzzzz-a'])(
    'in a file that is brought in costs nothing of what is marked later: %s',
    async (at) => {
      const file = fileWith(at)
      await visit((store) => {
        store.merge(file.kind === 'read' ? file.kept : {})
        store.markSaved(card)
        store.markRead(alpha)
        store.markRead(alpha, false)
      })
      const store = await open()
      expect(store.saved).toEqual([card])
      expect(store.stateOf(alpha)).toMatchObject({ isSaved: true, isRead: false })
    },
  )

  it('that is in storage is left out, and costs nothing of the rest', async () => {
    await visit((store) => store.merge(far('wzzzzzzzzzzzz-a')))
    await visit((store) => store.markSaved(card))
    const store = await open()
    expect(store.saved).toEqual([card])
    expect(store.stateOf('zzzzzzzzzz').isRead).toBe(false)
  })
})

describe('what is brought in', () => {
  it('is written, though who hears of it fails', async () => {
    const store = await KeptStore.open(name, () => {
      if (store.stateOf(alpha).isRead) throw new Error('heard')
    })
    const read = { at: store.moment(), value: true }
    expect(() => store.merge({ articles: { aaaaaaaaaa: { read } } })).toThrow('heard')
    await store.sync().catch(() => {})
    await store.close()
    expect(await readIn(alpha)).toBe(true)
  })

  it('is written once, and storage at no fault, though who hears what else is there fails', async () => {
    const told: unknown[] = []
    vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(
      (tell) =>
        void Promise.resolve()
          .then(tell)
          .catch((error: unknown) => told.push(error)),
    )
    vi.stubGlobal('BroadcastChannel', undefined)
    const besides = 'besides-aabbbbbbbb'
    const store = await KeptStore.open(name, () => {
      if (store.stateOf(besides).isRead) throw new Error('heard')
    })
    onTestFinished(() => store.close())
    await visit((other) => other.markRead(besides))
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    store.markRead(alpha)
    await store.sync()
    await store.sync()
    expect(told).toEqual([new Error('heard')])
    expect(store.fault).toBeNull()
    expect(put).toHaveBeenCalledOnce()
  })

  it('lists no article whose id can stand in no address', async () => {
    const store = await open()
    store.markSaved(card)
    store.markSaved({ ...card, id: '\ud800-bbbbbbbbbb' })
    expect(store.saved).toEqual([card])
  })
})

describe('a page that is left before it has written what was marked', () => {
  it('leaves that to the next', async () => {
    const store = await open()
    store.markRead(alpha)
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => {
      throw new DOMException('', 'AbortError')
    })
    window.dispatchEvent(new Event('pagehide'))
    await store.sync()
    expect(await readIn(alpha)).toBe(true)
    await visit((store) => store.markRead(alpha, false))
    expect(await readIn(alpha)).toBe(false)
  })
})

describe('marking many', () => {
  it('can be undone, but for what was marked otherwise since', async () => {
    const store = await open()
    store.markRead(alpha)
    markMany(store, [alpha, beta, 'gamma-cccccccccc'], true)
    expect(store.undoable).toMatchObject({ kind: 'read', count: 2 })
    store.markRead(beta, false)
    store.markRead(beta)
    undoLast(store)
    expect([alpha, beta, 'gamma-cccccccccc'].map((id) => store.stateOf(id).isRead)).toEqual([
      ...[true, true, false],
    ])
    expect(store.undoable).toBeNull()
  })

  it('is undone in the next visit, too', async () => {
    await visit((store) => {
      markMany(store, [alpha, beta], true)
      undoLast(store)
    })
    expect(await readIn(beta)).toBe(false)
  })
})

describe('a story that is split', () => {
  const gamma = 'gamma-cccccccccc'
  const keys = async () => [...(await open()).splitKeys].sort()

  it('is so in the next visit, until it is merged', async () => {
    await visit((store) => splitStory(store, [alpha, beta], true))
    expect(await keys()).toEqual(['aaaaaaaaaa', 'bbbbbbbbbb'])
    await visit((store) => splitStory(store, [alpha, beta, gamma], false))
    expect(await keys()).toEqual([])
  })

  it('is as it was when that is undone', async () => {
    await visit((store) => {
      splitStory(store, [alpha, beta], true)
      expect(store.undoable).toMatchObject({ kind: 'split', count: 2 })
      undoLast(store)
    })
    expect(await keys()).toEqual([])
  })

  it('is so by the same rule for who shows it and for who marks it, whatever a file had for an answer', async () => {
    const store = await open()
    store.set(readingSettings, marksStory, true)
    const split = { at: store.moment(), value: 'yes' }
    store.merge({ articles: { bbbbbbbbbb: { split } } })
    expect(store.splitKeys.size).toBe(0)
    store.markRead(alpha, true, [alpha, beta])
    expect(store.stateOf(beta).isRead).toBe(true)
  })

  it('is heard of in another tab at once, and the same set until another is split', async () => {
    const [one, other] = [await open(), await open()]
    splitStory(one, [alpha, beta], true)
    await vi.waitFor(() => expect(other.splitKeys.size).toBe(2))
    const before = other.splitKeys
    other.markRead(alpha)
    expect(other.splitKeys).toBe(before)
  })
})

describe('storage that fails', () => {
  const fails = (error: Error) => () => {
    throw error
  }

  it('leaves the marks of this visit in memory, and is said to be blocked', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(fails(new DOMException('', 'SecurityError')))
    const store = await open()
    store.markRead(alpha)
    await store.sync()
    expect(whyNotKept(store.fault!)).toBe('blocked')
    expect(store.stateOf(alpha).isRead).toBe(true)
  })

  it('is blocked where there is none at all', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(whyNotKept((await open()).fault!)).toBe('blocked')
  })

  it.each([new TypeError(), new DOMException('', 'InvalidStateError')])(
    'is not said to be blocked where it could be opened, and something else is amiss: %s',
    async (error) => {
      const store = await open()
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(fails(error))
      store.markRead(alpha)
      await store.sync()
      expect(whyNotKept(store.fault!)).toBe('failed')
    },
  )

  it('takes of what was laid by, or is told by another tab, only what is sound', async () => {
    const change = (key: string) => ({
      articles: {
        [key]: { read: { at: '0m2x8f1k00000-k3j9x2', value: true } },
        [`${key}-bad`]: { read: { at: 'yesterday', value: true } },
      },
    })
    localStorage.setItem(`${name}:1`, JSON.stringify(change('laid')))
    const store = await open()
    const channel = new BroadcastChannel(name)
    onTestFinished(() => channel.close())
    channel.postMessage(change('told'))
    await vi.waitFor(() => expect(store.readKeys).toContain('told'))
    expect([...store.readKeys].sort()).toEqual(['laid', 'told'])
  })

  it('leaves the site’s other notes beside what was laid by alone', async () => {
    localStorage.setItem(`${name}:look`, '{"theme":"dark"}')
    onTestFinished(() => localStorage.removeItem(`${name}:look`))
    await visit((store) => store.markRead(alpha))
    expect(localStorage.getItem(`${name}:look`)).toBe('{"theme":"dark"}')
  })

  it('lays by what is kept while its page is left, too, until that is come back to', async () => {
    const store = await open()
    window.dispatchEvent(new Event('pagehide'))
    store.markRead(alpha)
    const leftovers = () => Object.keys(localStorage).filter((key) => key.startsWith(name))
    expect(leftovers()).toHaveLength(1)
    await store.sync()
    expect(leftovers()).toEqual([])
    window.dispatchEvent(new Event('pageshow'))
    store.markRead(beta)
    expect(leftovers()).toEqual([])
  })

  it('leaves what is marked to the pages to come, which lay it by once, however many they are', async () => {
    const leftovers = () => Object.keys(localStorage).filter((key) => key.startsWith(name))
    const put = vi
      .spyOn(IDBObjectStore.prototype, 'put')
      .mockImplementation(fails(new DOMException('', 'QuotaExceededError')))
    const barred = vi.spyOn(indexedDB, 'open')
    for (const id of [alpha, beta, 'gamma-cccccccccc', 'delta-dddddddddd']) {
      await visit((store) => store.markRead(id))
      expect(leftovers()).toHaveLength(1)
      // Whether it can't be written to or not even opened.
      barred.mockImplementation(fails(new DOMException('', 'SecurityError')))
    }
    const store = await open()
    expect(store.fault).toMatchObject({ isLaidBy: true })
    expect(store.readKeys.size).toBe(4)
    put.mockRestore()
    barred.mockRestore()
    await store.sync()
    expect(store.fault).toBeNull()
    expect(leftovers()).toEqual([])
    expect((await open()).readKeys.size).toBe(4)
  })

  it('says that what is marked is lost with the page where that can’t be laid by, and takes no earlier away', async () => {
    const barred = vi.spyOn(indexedDB, 'open')
    barred.mockImplementation(fails(new DOMException('', 'SecurityError')))
    await visit((store) => store.markRead(alpha))
    const full = vi
      .spyOn(Storage.prototype, 'setItem')
      .mockImplementation(fails(new DOMException('', 'QuotaExceededError')))
    await visit((store) => {
      store.markRead(beta)
    })
    const store = await open()
    expect(store.fault).toMatchObject({ isLaidBy: false })
    full.mockRestore()
    expect([await readIn(alpha), await readIn(beta)]).toEqual([true, false])
  })

  it('costs nothing that another tab lays by while one that opens takes up what it had laid by before', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const barred = vi.spyOn(indexedDB, 'open')
    barred.mockImplementation(fails(new DOMException('', 'SecurityError')))
    const one = await open()
    one.markRead(alpha)
    await one.sync()
    const asked = { error: new DOMException('', 'SecurityError') } as unknown as IDBOpenDBRequest
    barred.mockReturnValueOnce(asked)
    const opening = open()
    one.markRead(beta)
    await one.sync()
    asked.onerror!(new Event('error'))
    await opening
    // Neither tab gives word when it ends.
    barred.mockRestore()
    expect([...(await open()).readKeys].sort()).toEqual(['aaaaaaaaaa', 'bbbbbbbbbb'])
  })

  it('takes what waited as soon as it has room again', async () => {
    const store = await open()
    const put = vi
      .spyOn(IDBObjectStore.prototype, 'put')
      .mockImplementation(fails(new DOMException('', 'QuotaExceededError')))
    store.markRead(alpha)
    await store.sync()
    expect(whyNotKept(store.fault!)).toBe('full')
    put.mockRestore()
    store.markRead(beta)
    await store.sync()
    expect(store.fault).toBeNull()
    await store.close()
    expect(await readIn(alpha)).toBe(true)
  })

  it('costs no more of what was kept than is broken', async () => {
    await visit((store) => {
      store.markRead(alpha)
      store.markRead('gamma-cccccccccc')
    })
    const database = await promisifyRequest(indexedDB.open(name))
    const pages = database.transaction('pages', 'readwrite').objectStore('pages')
    const sound = await promisifyRequest<object>(pages.get(['articles', 'bb']))
    pages.put('rubbish', ['articles', 'aa'])
    pages.put({ ...sound, x: 3 }, ['articles', 'bb'])
    await promisifyRequest(pages.transaction)
    database.close()
    const store = await open()
    expect(store.stateOf('gamma-cccccccccc').isRead).toBe(true)
    store.markRead(alpha)
    await store.sync()
    expect(store.fault).toBeNull()
    await store.close()
    expect(await readIn(alpha)).toBe(true)
  })

  /** Has the page of alpha unreadable until it is deleted, of which it gives word. */
  const damageAlpha = () => {
    const { get, getAll } = IDBObjectStore.prototype
    const deleted = vi.spyOn(IDBObjectStore.prototype, 'delete')
    const error = new DOMException('', 'UnknownError')
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
    ) {
      if (deleted.mock.calls.length === 0) throw error
      return getAll.call(this)
    })
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      const request = get.call(this, key)
      const isDamaged = JSON.stringify(key) === '["articles","aa"]'
      if (!isDamaged || deleted.mock.calls.length > 0) return request
      const failing = { error, onerror: vi.fn() }
      request.onsuccess = (event) => failing.onerror(event)
      return failing as unknown as IDBRequest<unknown>
    })
    return deleted
  }

  it('costs no more than one value that can’t be read, says how much that is, and keeps what is marked in its place', async () => {
    await visit((store) => {
      store.markRead(alpha)
      store.markRead(beta)
    })
    const deleted = damageAlpha()
    const store = await open()
    expect(store.fault).toBeNull()
    expect(store.damage).toEqual({ parts: 1, of: 2 })
    expect([store.stateOf(alpha).isRead, store.stateOf(beta).isRead]).toEqual([false, true])
    store.markRead(beta, false)
    await store.sync()
    expect(deleted).not.toHaveBeenCalled()
    store.markSaved(card)
    await store.sync()
    expect(deleted.mock.calls).toEqual([[['articles', 'aa']]])
    expect(store.fault).toBeNull()
    expect((await open()).stateOf(alpha).isSaved).toBe(true)
  })

  it('keeps what is marked in a damaged place though the database was given up, or failed once to make way', async () => {
    await visit((store) => store.markRead(alpha))
    damageAlpha()
    const store = await open()
    const newer = await promisifyRequest(indexedDB.open(name, 2))
    newer.close()
    store.markRead(beta)
    await store.sync()
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(
      fails(new DOMException('', 'AbortError')),
    )
    store.markSaved(card)
    await store.sync()
    expect(whyNotKept(store.fault!)).toBe('failed')
    await store.sync()
    expect(store.fault).toBeNull()
    expect((await open()).stateOf(alpha).isSaved).toBe(true)
  })

  it('is damaged no longer where all was deleted, and keeps what is marked then', async () => {
    await visit((store) => store.markRead(alpha))
    damageAlpha()
    const store = await open()
    expect(store.damage).toEqual({ parts: 1, of: 1 })
    expect(await deleteKept(store)).toBe(true)
    expect(store.damage).toBeNull()
    vi.restoreAllMocks()
    store.markRead(alpha)
    await store.sync()
    expect(store.fault).toBeNull()
  })

  it('that has no place for pages is given it, and loses nothing else', async () => {
    const asked = indexedDB.open(name, 3)
    asked.onupgradeneeded = () => asked.result.createObjectStore('other').put('value', 'key')
    ;(await promisifyRequest(asked)).close()
    await visit((store) => {
      store.markRead(alpha)
    })
    const [one, other] = [await open(), await open()]
    expect([one.fault, other.fault]).toEqual([null, null])
    expect(one.stateOf(alpha).isRead).toBe(true)
    const database = await promisifyRequest(indexedDB.open(name))
    onTestFinished(() => database.close())
    const rest = database.transaction('other').objectStore('other').get('key')
    expect(await promisifyRequest(rest)).toBe('value')
  })

  it('that a newer reader has made is used as it is', async () => {
    await visit((store) => store.markRead(alpha))
    const asked = indexedDB.open(name, 99)
    asked.onupgradeneeded = () => asked.result.createObjectStore('new')
    const newer = await promisifyRequest(asked)
    newer.close()
    const store = await open()
    expect(store.fault).toBeNull()
    expect(store.stateOf(alpha).isRead).toBe(true)
  })

  it('is given up to a newer reader that has to change it, and used again after', async () => {
    const store = await open()
    const newer = await promisifyRequest(indexedDB.open(name, 2))
    newer.close()
    store.markRead(alpha)
    await store.sync()
    expect(store.fault).toBeNull()
    await store.close()
    expect(await readIn(alpha)).toBe(true)
  })

  it('keeps where one stopped in an article, lists it, and lists it no more at its end', async () => {
    const store = await open()
    store.keepPlace(card, { row: 3, words: 'The wall broke.' })
    expect(store.stateOf(alpha).place).toEqual({ row: 3, words: 'The wall broke.' })
    expect(store.inProgress).toEqual([card])
    store.keepPlace(card, null)
    expect(store.stateOf(alpha).place).toBeNull()
    expect(store.inProgress).toEqual([])
  })

  it.each([
    ['another’s key', { id: beta }],
    ['an address’s own signs', { id: '../x?y#aaaaaaaaaa' }],
    ['no title', { title: null }],
  ])('lists no card that a file has with %s', async (_, odd) => {
    const store = await open()
    const at = store.moment()
    const [saved, value] = [
      { at, value: true },
      { ...card, ...odd },
    ]
    store.merge({ articles: { aaaaaaaaaa: { saved, card: { at, value } } } })
    expect(store.saved).toEqual([])
    store.markSaved(card)
    expect(store.saved).toEqual([card])
  })

  it('takes no place for one that is none', async () => {
    const store = await open()
    const at = store.moment()
    store.merge({ articles: { aaaaaaaaaa: { place: { at, value: { row: 'x' } } } } })
    expect(store.stateOf(alpha).place).toBeNull()
  })
})

describe('storage that doesn’t answer', () => {
  const leftovers = () => Object.keys(localStorage).filter((key) => key.startsWith(name))
  const soon = async <T>(done: Promise<T>): Promise<T> => {
    await vi.advanceTimersByTimeAsync(3000)
    return done
  }

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
  })

  /** Opens it where the database doesn't answer, and gives what lets it. */
  const openSilent = async () => {
    const asked = {} as { result: IDBDatabase; onsuccess: () => void }
    const silent = vi.spyOn(indexedDB, 'open').mockReturnValue(asked as unknown as IDBOpenDBRequest)
    const store = await soon(KeptStore.open(name, () => {}))
    const answer = async () => {
      silent.mockRestore()
      asked.result = await promisifyRequest(indexedDB.open(name))
      asked.onsuccess()
      await store.sync()
    }
    return { store, answer }
  }

  it('has marks laid by at once, and says what they are worth now', async () => {
    const { store } = await openSilent()
    store.markRead(alpha)
    expect(leftovers()).toHaveLength(1)
    expect(store.fault).toEqual({ cause: null, isLaidBy: true })
    expect(whyNotKept(store.fault!)).toBe('failed')
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    store.markRead(beta)
    expect(store.fault).toEqual({ cause: null, isLaidBy: false })
    full.mockRestore()
    store.merge({})
    expect(store.fault).toEqual({ cause: null, isLaidBy: true })
  })

  it('has all deleted but what it holds itself, says so, and gives none of that back', async () => {
    vi.useRealTimers()
    await visit((store) => store.markRead(alpha))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { store, answer } = await openSilent()
    store.markRead(beta)
    vi.spyOn(indexedDB, 'deleteDatabase').mockReturnValue({} as IDBOpenDBRequest)
    const deleting = deleteKept(store)
    await vi.advanceTimersByTimeAsync(3000)
    expect(await soon(deleting)).toBe(false)
    window.dispatchEvent(new Event('pagehide'))
    expect(leftovers()).toEqual([])
    vi.useRealTimers()
    await answer()
    expect(store.all()).toEqual({})
  })

  it('has nothing laid by of what was being written when all was deleted', async () => {
    vi.useRealTimers()
    const store = await KeptStore.open(name, () => {})
    const got = vi
      .spyOn(IDBObjectStore.prototype, 'get')
      .mockReturnValue({} as unknown as IDBRequest<unknown>)
    store.markRead(alpha)
    await vi.waitFor(() => expect(got).toHaveBeenCalled())
    store.forgetAll()
    window.dispatchEvent(new Event('pagehide'))
    expect(leftovers()).toEqual([])
  })
})
