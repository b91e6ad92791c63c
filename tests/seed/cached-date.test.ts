import { describe, expect, it } from 'vitest'
import { readCachedDate } from '../../src/seed/cached-date.ts'

describe('readCachedDate', () => {
  it.each([
    ['Cached at: 05/08/26, 09:49 AM', '2026-05-08T09:49'],
    ['Cached at: 12/31/25, 12:17 AM', '2025-12-31T00:17'],
    ['Cached at: 12/31/25, 12:17 PM', '2025-12-31T12:17'],
    ['Cached at: 12/31/25, 11:59 PM', '2025-12-31T23:59'],
    ['Cached at: 02/29/24, 01:00 AM', '2024-02-29T01:00'],
    ['Cached at: 1/2/2026, 3:04\u202fp.m.', '2026-01-02T15:04'],
  ])('reads %j', (line, cachedAt) => {
    expect(readCachedDate(line)).toEqual({ cachedAt })
  })

  it.each(['13/01/26, 09:49 AM', '02/29/26, 09:49 AM', '00/10/26, 09:49 AM', '05/08/26, 13:00 PM'])(
    'calls %s impossible',
    (written) => {
      expect(readCachedDate(`Cached at: ${written}`)).toEqual({
        fault: 'impossible-date',
        written,
        column: 12,
      })
    },
  )

  it.each(['yesterday', '2026-05-08', '05/08/26', '05/08/26, 21:49'])(
    'calls %s unreadable',
    (written) => {
      expect(readCachedDate(`  Cached at:  ${written} `)).toEqual({
        fault: 'unreadable-date',
        written,
        column: 15,
      })
    },
  )

  it('points behind the label when nothing stands there', () => {
    expect(readCachedDate('Cached at:')).toEqual({
      fault: 'unreadable-date',
      written: '',
      column: 11,
    })
  })
})
