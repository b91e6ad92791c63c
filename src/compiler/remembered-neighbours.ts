import type { Asked, Found, NeighbourMemo } from './relate.ts'

/** What was found last about each node. */
export class RememberedNeighbours implements NeighbourMemo {
  readonly #known = new Map<string, { dependencies: [number, number]; found: Found }>()

  found(id: string, dependency: number, ask: () => Asked): Found {
    const known = this.#known.get(id)
    if (known?.dependencies[0] === dependency) return known.found
    const asked = ask()
    const found = known?.dependencies[1] === asked.dependency ? known.found : asked.find()
    this.#known.set(id, { dependencies: [dependency, asked.dependency], found })
    return found
  }
}
