import type { Neighbour } from '../text/neighbours.ts'
import type { NeighbourMemo } from './relate.ts'

/** The neighbours that were found last, of each that was asked about. */
export class RememberedNeighbours implements NeighbourMemo {
  readonly #known = new Map<string, { dependency: number; neighbours: readonly Neighbour[] }>()

  get(id: string, dependency: number): readonly Neighbour[] | undefined {
    const known = this.#known.get(id)
    return known?.dependency === dependency ? known.neighbours : undefined
  }

  set(id: string, dependency: number, neighbours: readonly Neighbour[]): void {
    this.#known.set(id, { dependency, neighbours })
  }
}
