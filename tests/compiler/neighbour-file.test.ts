import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NeighbourFile } from '../../src/compiler/neighbour-file.ts'
import type { Found } from '../../src/compiler/relate.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'recto-neighbours-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const place = () => join(folder, 'neighbours')
const alone: Found = { nearest: [], beside: [] }
const amongOthers: Found = {
  nearest: [
    { id: 'zürich-1', score: 1 },
    { id: 'b', score: 0.1 + 0.2 },
  ],
  beside: [
    { id: 'b', terms: [0xffffffff, 0, 7] },
    { id: 'c', terms: [] },
  ],
}

/**
 * A build that wants what hangs on these, each by its cheap dependency or, "1/11", both. What it was told, and
 * 'found' where it had to find it.
 */
function build(wanted: Record<string, Found | null>) {
  const file = new NeighbourFile(place())
  const told = Object.entries(wanted).map(([dependencies, finds]) => {
    const [cheap = 0, asked = -cheap] = dependencies.split('/').map(Number)
    let wasFound = false
    const find = () => {
      wasFound = true
      return finds ?? alone
    }
    const { nearest, beside } = file.found('', cheap, () => ({ dependency: asked, find }))
    return wasFound ? 'found' : { nearest, beside }
  })
  file.save()
  return told
}

describe('what was found about neighbours', () => {
  it('comes back to the letter in the next build', () => {
    build({ 1: alone, [2 ** 52 + 1]: amongOthers })
    expect(build({ 1: null, 3: null, [2 ** 52 + 1]: null })).toEqual([alone, 'found', amongOthers])
  })

  it('comes back where only what is cheaply told has changed', () => {
    build({ '1/11': amongOthers, '2/12': alone })
    expect(build({ '3/11': null, '2/13': null, '4/14': null })).toEqual([
      amongOthers,
      alone,
      'found',
    ])
    expect(build({ '3/15': null, '5/11': null, '2/15': null })).toEqual([
      amongOthers,
      amongOthers,
      alone,
    ])
  })

  it('is kept while it is asked for, and no longer', () => {
    build({ 1: amongOthers, 2: alone, 3: alone })
    build({ 4: amongOthers, 1: null, 3: null })
    expect(build({ 1: null, 2: null, 3: null, 4: null })).toEqual([
      amongOthers,
      'found',
      alone,
      amongOthers,
    ])
  })

  it('leaves no names behind of what is gone', () => {
    build({ 1: { nearest: [], beside: [{ id: 'gone', terms: [1] }] }, 2: amongOthers })
    build({ 2: null })
    expect(readFileSync(place(), 'latin1')).not.toContain('gone')
    expect(build({ 2: null })).toEqual([amongOthers])
  })

  it('counts as not found where the file is not whole', () => {
    build({ 1: amongOthers })
    const bytes = readFileSync(place())
    for (const damaged of [
      bytes.subarray(0, -8),
      Buffer.alloc(0),
      Buffer.from(bytes).fill(1, 60),
    ]) {
      writeFileSync(place(), damaged)
      expect(build({ 1: null })).toEqual(['found'])
    }
  })
})
