import { describe, expect, it } from 'vitest'
import { areKin, kinOf } from '../../src/text/kin-names.ts'
import { stemOf } from '../../src/text/terms.ts'

describe('areKin', () => {
  it.each([
    'China Chinese',
    'Japan Japanese',
    'Germany German',
    'Russia Russians',
    'Libya Libyan',
    'Poland Polish',
    'Sweden Swedes',
  ])('takes a country and its people together: %s', (names) => {
    const [one, other] = names.split(' ').map(stemOf) as [string, string]
    expect(areKin(one, other)).toBe(true)
    expect(areKin(other, one)).toBe(true)
    expect(kinOf(one)).toContain(other)
    expect(kinOf(other)).toContain(one)
  })

  it.each(['Austria Australian', 'Berlin Bergen', 'France French', 'Marina Marine'])(
    'keeps other names apart: %s',
    (names) => {
      const [one, other] = names.split(' ').map(stemOf) as [string, string]
      expect(areKin(one, other)).toBe(false)
    },
  )
})
