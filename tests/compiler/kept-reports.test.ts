import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KeptReports } from '../../src/compiler/kept-reports.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'recto-reports-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const place = () => join(folder, 'reports')

/** A build that asks for articles, "id stamp", of which those with `ids` are there in the end; what it had to make. */
function build(asksFor: readonly string[], ids = ['zürich', 'b', 'c']): string[] {
  const reports = new KeptReports(place())
  const made: string[] = []
  for (const asked of asksFor) {
    const [id, stamp] = asked.split(' ') as [string, string]
    const json = reports.of(id, stamp, () => {
      made.push(asked)
      return `["${asked} ü…"]`
    })
    expect(json).toBe(`["${asked} ü…"]`)
  }
  reports.save(ids)
  return made
}

describe('what the others of a story have of a summary', () => {
  it('is made once of the same', () => {
    expect(build(['zürich 1', 'b 1', 'b 1'])).toEqual(['zürich 1', 'b 1'])
    expect(build(['b 1', 'zürich 1', 'c 1'])).toEqual(['c 1'])
  })

  it('is made anew of anything else', () => {
    build(['b 1', 'c 12'])
    expect(build(['b 2', 'c 1'])).toEqual(['b 2', 'c 1'])
    expect(build(['b 1'])).toEqual(['b 1'])
  })

  it('is kept unasked for while its article is there, and no longer', () => {
    build(['b 1', 'c 1'])
    build(['zürich 1'], ['zürich', 'c'])
    expect(readFileSync(place(), 'utf8')).not.toContain('b 1')
    expect(build(['c 1', 'b 1'])).toEqual(['b 1'])
  })

  it('is made anew where the file is not whole', () => {
    build(['b 1'])
    const bytes = readFileSync(place())
    for (const damaged of [
      bytes.subarray(0, -1),
      Buffer.alloc(0),
      Buffer.from(bytes).fill('x', 40),
    ]) {
      writeFileSync(place(), damaged)
      expect(build(['b 1'])).toEqual(['b 1'])
    }
  })
})
