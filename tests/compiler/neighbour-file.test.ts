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

/** A build that finds these, and asks for those; what it was told of them. */
function build(finds: Record<number, Found>, ...asksFor: number[]) {
  const file = new NeighbourFile(place())
  const told = asksFor.map((dependency) => {
    const found = file.get('', dependency)
    return found && { nearest: found.nearest, beside: found.beside }
  })
  for (const [dependency, found] of Object.entries(finds)) file.set('', Number(dependency), found)
  file.save()
  return told
}

describe('what was found about neighbours', () => {
  it('comes back to the letter in the next build', () => {
    build({ 1: alone, [2 ** 52 + 1]: amongOthers })
    expect(build({}, 1, 2 ** 52 + 1, 3)).toEqual([alone, amongOthers, undefined])
  })

  it('is kept while it is asked for, and no longer', () => {
    build({ 1: amongOthers, 2: alone, 3: alone })
    build({ 4: amongOthers }, 1, 3)
    expect(build({}, 1, 2, 3, 4)).toEqual([amongOthers, undefined, alone, amongOthers])
  })

  it('leaves no names behind of what is gone', () => {
    build({ 1: { nearest: [], beside: [{ id: 'gone', terms: [1] }] }, 2: amongOthers })
    build({}, 2)
    expect(readFileSync(place(), 'latin1')).not.toContain('gone')
    expect(build({}, 2)).toEqual([amongOthers])
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
      expect(new NeighbourFile(place()).get('', 1)).toBeUndefined()
    }
  })
})
