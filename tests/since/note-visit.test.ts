import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { keyOfArticle } from '../../src/kept/article-state.ts'
import { deleteCopies } from '../../src/library/held-copies.ts'
import { KeptHandle } from '../../src/library/kept.ts'
import { KeptStore } from '../../src/library/kept-store.ts'
import { readCopies } from '../../src/library/read-copies.ts'
import { markSeen, noteVisit } from '../../src/since/note-visit.ts'
import { articleOf } from '../article/article-of.ts'

const first = articleOf({ original: null, cached: 'The lab opened in May.' })
const later = articleOf({ original: null, cached: 'The lab opened in June.' })
const long = articleOf({ original: null, cached: 'The lab opened in June. '.repeat(3000) })

let kept: KeptHandle
beforeEach(async () => {
  await deleteCopies(readCopies())
  kept = new KeptHandle(() => KeptStore.open(crypto.randomUUID(), () => {}))
  await kept.open()
  onTestFinished(() => kept.store!.close())
})
const readText = () => kept.store!.stateOf(first.id).readText

describe('a copy that is opened', () => {
  it('counts as read where none was read before it', async () => {
    expect(await noteVisit(first, kept)).toBeNull()
    expect(readText()).toBe(first.fingerprint)
  })

  it('counts as read, where another was, only once its changes are seen', async () => {
    await noteVisit(first, kept)
    for (const visit of [1, 2]) {
      expect(await noteVisit(later, kept), `visit ${visit}`).toMatchObject({
        kind: 'held',
        text: first.cached.text,
      })
      expect(readText()).toBe(first.fingerprint)
    }
    await markSeen(later, kept)
    expect(readText()).toBe(later.fingerprint)
    expect(await noteVisit(later, kept)).toBeNull()
    expect(await noteVisit(first, kept)).toMatchObject({ kind: 'held', text: later.cached.text })
  })

  it('counts as read at once where it is too long to be compared, and says so', async () => {
    await noteVisit(first, kept)
    expect(await noteVisit(long, kept)).toMatchObject({ kind: 'too long' })
    expect(readText()).toBe(long.fingerprint)
    expect(await noteVisit(long, kept)).toBeNull()
    expect(await noteVisit(later, kept)).toMatchObject({ kind: 'too long' })
  })

  it('says that what was read isn’t held, where it was read in another browser', async () => {
    kept.store!.keepReadText(first.id, first.fingerprint)
    expect(await noteVisit(later, kept)).toEqual({ kind: 'not held' })
    expect(readText()).toBe(later.fingerprint)
    expect(await noteVisit(later, kept)).toBeNull()
  })

  it('has nothing to say where the same was read in another browser since', async () => {
    await noteVisit(first, kept)
    kept.store!.keepReadText(first.id, later.fingerprint)
    expect(await noteVisit(later, kept)).toBeNull()
    const held = { fingerprint: later.fingerprint, at: Date.now(), text: '' }
    await expect.poll(() => readCopies().open(keyOfArticle(later.id), held)).toBeNull()
  })
})
