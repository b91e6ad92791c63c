import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Neighbour } from '../text/neighbours.ts'
import type { NeighbourMemo } from './relate.ts'
import { writeAtomically } from './write-atomically.ts'

type Lines = [stamp: string, neighbours: [id: string, score: number, terms: number[]][]][]

/** The neighbours that the last build found, kept in a file; a file that isn't whole counts as none. */
export class NeighbourFile implements NeighbourMemo {
  readonly #path: string
  readonly #before: ReadonlyMap<string, Lines[number][1]>
  readonly #now = new Map<string, readonly Neighbour[]>()

  constructor(path: string) {
    this.#path = path
    this.#before = new Map(readLines(path))
  }

  get(stamp: string): Neighbour[] | undefined {
    return this.#before.get(stamp)?.map(([id, score, terms]) => ({ id, score, terms }))
  }

  set(stamp: string, neighbours: readonly Neighbour[]): void {
    this.#now.set(stamp, neighbours)
  }

  /** Writes what was found or asked for again, and nothing else. */
  save(): void {
    const lines: Lines = Array.from(this.#now, ([stamp, neighbours]) => [
      stamp,
      neighbours.map(({ id, score, terms }) => [id, score, terms]),
    ])
    const json = JSON.stringify(lines)
    writeAtomically(this.#path, `${hashOf(json)}\n${json}`)
  }
}

function readLines(path: string): Lines {
  try {
    const [hash, json = ''] = readFileSync(path, 'utf8').split('\n')
    return hash === hashOf(json) ? (JSON.parse(json) as Lines) : []
  } catch {
    return []
  }
}

function hashOf(json: string): string {
  return createHash('sha256').update(json).digest('base64url')
}
