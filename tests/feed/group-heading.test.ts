// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/bundle/entry.ts'
import { groupHeading } from '../../src/feed/group-heading.ts'

const heading = { id: 'x', title: 'T', handle: null, source: null, summary: '' }
const article = (cachedAt: string | null) =>
  ({
    ...{ ...heading, kind: 'article', category: null, cachedAt },
    ...{ minutes: 1, kept: null, similar: 0, changedFigures: 0, fingerprint: 0 },
  }) as Entry
const stub: Entry = { ...heading, kind: 'stub', mentions: 1 }
const before = (kind: 'article' | 'stub', cachedAt: string | null = null) => ({ kind, cachedAt })

describe('groupHeading', () => {
  it('opens the feed with the first entry’s day', () => {
    expect(groupHeading(article('2026-05-08T09:49'), null)).toMatch(/^Friday,? 8 May 2026$/)
  })

  it('opens a group where the day changes, and only there', () => {
    const entry = article('2026-05-08T00:00')
    expect(groupHeading(entry, before('article', '2026-05-08T23:59'))).toBeNull()
    expect(groupHeading(entry, before('article', '2026-05-09T00:00'))).toMatch(/8 May 2026/)
    expect(groupHeading(entry, before('article', '2027-05-08T00:00'))).toMatch(/8 May 2026/)
  })

  it('sets apart what has no date', () => {
    expect(groupHeading(article(null), before('article', '2026-05-08T00:00'))).toBe('No date')
    expect(groupHeading(article(null), before('article'))).toBeNull()
    expect(groupHeading(article(null), null)).toBe('No date')
  })

  it('sets apart what is known by its summary only, the undated articles too', () => {
    expect(groupHeading(stub, null)).toBe('Known by summary only')
    expect(groupHeading(stub, before('article'))).toBe('Known by summary only')
    expect(groupHeading(stub, before('stub'))).toBeNull()
  })
})
