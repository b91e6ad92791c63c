import type { Neighbour } from '../text/neighbours.ts'
import { keepLines, keptLines } from './kept-lines.ts'
import type { NeighbourMemo } from './relate.ts'

type Line = [id: string, dependency: number, neighbours: [string, number, number[]][]]

/** The neighbours that the last build found, kept in a file; a file that isn't whole counts as none. */
export class NeighbourFile implements NeighbourMemo {
  readonly #path: string
  readonly #before: ReadonlyMap<string, Line>
  readonly #now = new Map<string, Line>()

  constructor(path: string) {
    this.#path = path
    this.#before = new Map(keptLines<Line>(path).map((line) => [line[0], line]))
  }

  get(id: string, dependency: number): Neighbour[] | undefined {
    const line = this.#before.get(id)
    if (line?.[1] !== dependency) return undefined
    this.#now.set(id, line)
    return line[2].map(([id, score, terms]) => ({ id, score, terms }))
  }

  set(id: string, dependency: number, neighbours: readonly Neighbour[]): void {
    if (this.#now.get(id)?.[1] === dependency) return
    const found = neighbours.map(({ id, score, terms }): Line[2][number] => [id, score, terms])
    this.#now.set(id, [id, dependency, found])
  }

  /** Writes what was found or asked for again, and nothing else. */
  save(): void {
    keepLines(this.#path, [...this.#now.values()])
  }
}
