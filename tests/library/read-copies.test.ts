import { createStore, keys, set } from 'idb-keyval'
import { beforeEach, describe, expect, it } from 'vitest'
import { countCopies, deleteCopies } from '../../src/library/held-copies.ts'
import { isTooLong, ReadCopies, type ReadCopy } from '../../src/library/read-copies.ts'

let name: string
beforeEach(() => (name = crypto.randomUUID()))

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
