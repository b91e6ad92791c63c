import { beforeEach, describe, expect, test } from 'vitest'
import { forgetLeftOff, leftOff, noteLeftOff } from '../../src/library/left-off.ts'

const place = (number: number) => ({ id: `a-report-${number}`, past: 40 })

beforeEach(() => localStorage.clear())

describe('where a list was left', () => {
  test('is known by its address, the last place of each', () => {
    noteLeftOff('', place(3))
    noteLeftOff('?list=unread', place(8))
    noteLeftOff('', place(5))
    expect(leftOff('')).toEqual(place(5))
    expect(leftOff('?list=unread')).toEqual(place(8))
    expect(leftOff('?source=Wired')).toBeNull()
  })

  test('is forgotten at its top, and with all that is kept', () => {
    noteLeftOff('', place(3))
    noteLeftOff('?list=unread', place(8))
    noteLeftOff('', null)
    expect(leftOff('')).toBeNull()
    forgetLeftOff()
    expect(leftOff('?list=unread')).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  test('is known of the twenty lists that were left last', () => {
    for (let list = 0; list < 30; list++) noteLeftOff(`?source=${list}`, place(list))
    expect(leftOff('?source=9')).toBeNull()
    expect(leftOff('?source=10')).toEqual(place(10))
  })

  test.each([
    '{',
    'null',
    '{"": 3}',
    '[["", null]]',
    '[["", {"id": "a", "past": "0"}]]',
    '[["", {"id": 1, "past": 0}]]',
    '[null, [3]]',
  ])('is not known where another wrote %s, and can be noted anew', (text) => {
    noteLeftOff('', place(3))
    const [name] = Object.keys(localStorage)
    localStorage.setItem(name!, text)
    expect(leftOff('')).toBeNull()
    noteLeftOff('', place(4))
    expect(leftOff('')).toEqual(place(4))
  })
})
