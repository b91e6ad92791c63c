import type { Found, NeighbourMemo } from './relate.ts'

/** What was found last about each node. */
export class RememberedNeighbours implements NeighbourMemo {
  readonly #known = new Map<string, { dependency: number; found: Found }>()

  get(id: string, dependency: number): Found | undefined {
    const known = this.#known.get(id)
    return known?.dependency === dependency ? known.found : undefined
  }

  set(id: string, dependency: number, found: Found): void {
    this.#known.set(id, { dependency, found })
  }
}
