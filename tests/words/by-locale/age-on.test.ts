// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { ageOn } from '../../../src/words/by-locale/age-on.ts'

describe('ageOn', () => {
  it.each([
    ['2026-05-08', 'today'],
    ['2026-05-09', 'yesterday'],
    ['2026-05-21', '13 days ago'],
    ['2026-05-22', '2 weeks ago'],
    ['2026-07-07', '8 weeks ago'],
    ['2026-07-08', '2 months ago'],
    ['2026-11-07', '5 months ago'],
    ['2026-11-24', '6 months ago'],
    ['2028-05-07', '23 months ago'],
    ['2028-05-08', '2 years ago'],
    ['2036-05-07', '9 years ago'],
  ])('on %s calls 8 May 2026 "%s"', (today, age) => {
    for (const time of ['00:00', '09:49', '23:59'])
      expect(ageOn(today, `2026-05-08T${time}`)).toBe(age)
  })

  it('takes what lies a day ahead for today in another zone, and has no words for more', () => {
    expect(ageOn('2026-05-07', '2026-05-08T09:49')).toBe('today')
    expect(ageOn('2026-05-06', '2026-05-08T09:49')).toBeNull()
  })
})
