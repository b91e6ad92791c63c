import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeKept } from '../../src/kept/kept.ts'
import { keptFile, readKeptFile } from '../../src/kept/kept-file.ts'

const at = '0m2x8f1k00000-who'
const kept = { articles: { aaaaaaaaaa: { read: { at, value: true } } } }
const now = new Date('2026-11-26T13:30:00Z')

describe('a file of what is kept', () => {
  it('gives back what was written to it', () => {
    expect(readKeptFile(keptFile(kept, now))).toEqual({ kind: 'read', kept, isNewer: false })
  })

  it('gives back groups and fields that this reader knows nothing of', () => {
    const newer = { ...kept, stories: { s: { split: { at, value: ['x'] } } } }
    expect(readKeptFile(keptFile(newer, now))).toMatchObject({ kept: newer })
  })

  it.each([
    ['not JSON at all', 'not-json'],
    ['{"format":"recto-kept","vers', 'not-json'],
    ['[]', 'other-file'],
    ['null', 'other-file'],
    ['{"kept":{}}', 'other-file'],
    ['{"format":"recto-kept","version":0,"kept":{}}', 'other-file'],
    ['{"format":"recto-kept","version":-1,"kept":{}}', 'other-file'],
    ['{"format":"recto-kept","version":0.5,"kept":{}}', 'other-file'],
    ['{"format":"recto-kept","version":"1","kept":{}}', 'other-file'],
  ])('is refused where it is %s', (text, why) => {
    expect(readKeptFile(text)).toEqual({ kind: 'unfit', why })
  })

  it('is refused where something in it is nested too deeply to be stored', () => {
    const deep = keptFile({ a: { b: { c: { at, value: 'DEEP' } } } }, now)
    const text = deep.replace('"DEEP"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`)
    expect(readKeptFile(text)).toEqual({ kind: 'unfit', why: 'other-file' })
  })

  it('gives what is kept in one of a later version, and tells that it is newer', () => {
    const file = {
      format: 'recto-kept',
      version: 2,
      kept,
      journeys: [{ at: 'a place of its own' }],
    }
    expect(readKeptFile(JSON.stringify(file))).toEqual({ kind: 'read', kept, isNewer: true })
  })

  it('gives as much as is sound of one that was written by hand', () => {
    const text = JSON.stringify({
      ...{ format: 'recto-kept', version: 1 },
      kept: {
        articles: {
          a: { read: { at: 'yesterday', value: 1 } },
          b: 7,
          // So late that what a clock gives after them would be none, here or in the next reader.
          c: { read: { at: 'zzzzzzzzzzzzz-x', value: true } },
          d: { read: { at: 'wzzzzzzzzzzzz-x', value: true } },
          e: { read: { at: '2000000000000-x', value: true } },
          ...kept.articles,
        },
        x: [],
      },
    })
    const file = readKeptFile(text)
    expect(file.kind === 'read' && file.kept.articles).toEqual(kept.articles)
  })

  it('never fails, and never brings in what can’t be merged, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const file = readKeptFile(JSON.stringify({ format: 'recto-kept', version: 1, kept: value }))
        if (file.kind !== 'read') throw new Error(file.why)
        expect(mergeKept(mergeKept(kept, file.kept), file.kept)).toEqual(mergeKept(kept, file.kept))
      }),
    )
  })
})
