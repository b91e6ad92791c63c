import { createStore, keys, set } from 'idb-keyval'
import { beforeEach, describe, expect, it } from 'vitest'
import { ReadCopies, type ReadCopy } from '../../src/library/read-copies.ts'

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
    expect(await copies.note('a', copy('One.', 1))).toBeNull()
    expect(await copies.note('a', copy('One.', 2))).toBeNull()
  })

  it('give the text as it was, and when that was read last, where another is read', async () => {
    const copies = new ReadCopies(name)
    await copies.note('a', copy('One.', 1))
    await copies.note('a', copy('One.', 2))
    expect(await copies.note('a', copy('Another.', 3))).toEqual(copy('One.', 2))
  })

  it('still give it in a later visit, and then the one between', async () => {
    await new ReadCopies(name).note('a', copy('One.', 1))
    await new ReadCopies(name).note('a', copy('Another.', 2))
    expect(await new ReadCopies(name).note('a', copy('Another.', 3))).toEqual(copy('One.', 1))
    expect(await new ReadCopies(name).note('a', copy('The third.', 4))).toEqual(copy('Another.', 3))
  })

  it('keep articles apart', async () => {
    const copies = new ReadCopies(name)
    await copies.note('a', copy('One.', 1))
    expect(await copies.note('b', copy('Another.', 2))).toBeNull()
  })

  it('let go of what was opened longest ago', async () => {
    const copies = new ReadCopies(name, 2)
    await copies.note('a', copy('One.', 1))
    await copies.note('b', copy('One.', 2))
    await copies.note('a', copy('One.', 3))
    await copies.note('c', copy('One.', 4))
    expect(await keys(createStore(name, 'copies'))).toHaveLength(2)
    expect(await copies.note('a', copy('Another.', 5))).toEqual(copy('One.', 3))
    expect(await copies.note('b', copy('Another.', 6))).toBeNull()
  })

  it('take what is no such record for none', async () => {
    await set([1, 'a'], { last: 'damaged' }, createStore(name, 'copies'))
    expect(await new ReadCopies(name).note('a', copy('One.', 2))).toBeNull()
  })
})
