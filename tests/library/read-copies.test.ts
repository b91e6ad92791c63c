import { createStore, keys, promisifyRequest, set } from 'idb-keyval'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countCopies, deleteCopies } from '../../src/library/held-copies.ts'
import { isTooLong, ReadCopies, type ReadCopy } from '../../src/library/read-copies.ts'

let name: string
beforeEach(() => (name = crypto.randomUUID()))
afterEach(() => vi.restoreAllMocks())

const copy = (text: string, at: number): ReadCopy => ({
  fingerprint: text.length,
  at,
  text,
})

describe('the copies that were read', () => {
  it('give nothing for a text that is read for the first time, or again', async () => {
    const copies = new ReadCopies(name)
    expect(await copies.open('a', copy('One.', 1))).toBeNull()
    expect(await copies.open('a', copy('One.', 2))).toBeNull()
  })

  it('give the text as it was, and when that was read last, where another is read', async () => {
    const copies = new ReadCopies(name)
    await copies.open('a', copy('One.', 1))
    await copies.open('a', copy('One.', 2))
    expect(await copies.open('a', copy('Another.', 3))).toEqual(copy('One.', 2))
  })

  it('give it in each later visit, until the other is held as read', async () => {
    await new ReadCopies(name).open('a', copy('One.', 1))
    for (const at of [2, 3])
      expect(await new ReadCopies(name).open('a', copy('Another.', at))).toEqual(copy('One.', 1))
    await new ReadCopies(name).hold('a', copy('Another.', 4))
    expect(await new ReadCopies(name).open('a', copy('Another.', 5))).toBeNull()
    expect(await new ReadCopies(name).open('a', copy('The third.', 6))).toEqual(copy('Another.', 5))
  })

  it('know of a text that is too long to be compared no more than that it was read', async () => {
    const copies = new ReadCopies(name)
    await copies.open('a', { fingerprint: 1, at: 1, text: 'Long. '.repeat(10_001) })
    const read = await copies.open('a', copy('Another.', 2))
    expect(read).toEqual({ fingerprint: 1, at: 1, text: null })
    expect(isTooLong(read!)).toBe(true)
  })

  it('are counted, each article once, and deleted', async () => {
    const copies = new ReadCopies(name)
    await copies.open('a', copy('One.', 1))
    await copies.open('a', copy('Another.', 1))
    await copies.hold('a', copy('Another.', 2))
    await copies.open('b', copy('One.', 2))
    expect(await countCopies(copies)).toBe(2)
    await deleteCopies(copies)
    expect(await countCopies(copies)).toBe(0)
    expect(await copies.open('a', copy('The third.', 3))).toBeNull()
  })

  it('keep articles apart', async () => {
    const copies = new ReadCopies(name)
    await copies.open('a', copy('One.', 1))
    expect(await copies.open('b', copy('Another.', 2))).toBeNull()
  })

  it('let go of what was opened longest ago', async () => {
    const copies = new ReadCopies(name, 2)
    await copies.open('a', copy('One.', 1))
    await copies.open('b', copy('One.', 2))
    await copies.open('a', copy('One.', 3))
    await copies.open('c', copy('One.', 4))
    expect(await keys(createStore(name, 'copies'))).toHaveLength(2)
    expect(await copies.open('a', copy('Another.', 5))).toEqual(copy('One.', 3))
    expect(await copies.open('b', copy('Another.', 6))).toBeNull()
  })

  it('let go of that, and not of the last, after the clock was set back', async () => {
    const copies = new ReadCopies(name, 2)
    await copies.open('a', copy('One.', 1001))
    await copies.open('b', copy('One.', 1002))
    await copies.open('c', copy('One.', 1))
    await copies.open('d', copy('One.', 2))
    expect(await copies.open('c', copy('Another.', 3))).toEqual(copy('One.', 1))
    expect(await copies.open('b', copy('Another.', 4))).toBeNull()
  })

  it('take what is no such record for none', async () => {
    await set([1, 'a'], { last: 'damaged' }, createStore(name, 'copies'))
    expect(await new ReadCopies(name).open('a', copy('One.', 2))).toBeNull()
  })
})

/** A request that fails as a browser's does. */
function failing(name: string): IDBOpenDBRequest {
  const request = { error: new DOMException('Internal error.', name) }
  queueMicrotask(() => (request as unknown as { onerror: () => void }).onerror())
  return request as IDBOpenDBRequest
}

/** Has a database in the browser that another reader made: with keys of its own in a place of its own. */
async function makeOther(version: number, place: string): Promise<void> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore(place)
    for (const key of [7, 'a', ['a', 'b']]) store.put('other', key)
  }
  const database = await promisifyRequest(request)
  database.close()
}

describe('storage that doesn’t hold what it should', () => {
  const first = copy('One.', 1)
  const works = async () => {
    const copies = new ReadCopies(name)
    expect(await copies.open('a', first)).toBeNull()
    expect(await copies.open('a', copy('Another.', 2))).toEqual(first)
  }

  it.each(['others', 'copies'])(
    'serves all the same where it is of a newer version, with %s in it',
    async (place) => {
      await makeOther(7, place)
      await works()
    },
  )

  it('is made anew where the browser has it and can’t open it', async () => {
    await new ReadCopies(name).open('a', copy('Of another time.', 1))
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => failing('UnknownError'))
    const remove = indexedDB.deleteDatabase.bind(indexedDB)
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      open.mockRestore()
      return remove(name)
    })
    await works()
  })

  it.each(['SecurityError', 'QuotaExceededError'])(
    'stays as it is where it can’t be opened for now: %s',
    async (error) => {
      const copies = new ReadCopies(name)
      await new ReadCopies(name).open('a', first)
      const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => failing(error))
      await expect(copies.open('a', first)).rejects.toThrow()
      open.mockRestore()
      expect(await copies.open('a', copy('Another.', 2))).toEqual(first)
    },
  )

  it('takes a text anew in the place of one that can’t be read', async () => {
    const copies = new ReadCopies(name)
    await copies.open('a', copy('Of another time.', 1))
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => failing('DataError'))
    await works()
    expect(await countCopies(copies)).toBe(1)
  })

  it('lets another tab delete it, and holds what is read after that', async () => {
    const copies = new ReadCopies(name)
    await copies.open('a', first)
    await promisifyRequest(indexedDB.deleteDatabase(name))
    expect(await copies.open('a', copy('Another.', 2))).toBeNull()
    expect(await copies.open('a', first)).toEqual(copy('Another.', 2))
  })
})
