import { type Fields, type Kept, mergeFields } from '../kept/kept.ts'
import type { Stamp } from '../kept/stamp.ts'

/** What is kept, in memory. A thing's fields are another object when they have changed, and only then. */
export class KeptBook {
  readonly #groups = new Map<string, Map<string, Fields>>()

  fieldsOf(group: string, key: string): Fields | undefined {
    return this.#groups.get(group)?.get(key)
  }

  things(group: string): ReadonlyMap<string, Fields> {
    return this.#groups.get(group) ?? new Map<string, Fields>()
  }

  /** Takes a change in and returns whether anything of it was news; `see` hears the stamps of what was. */
  merge(change: Kept, see: (stamp: Stamp) => void): boolean {
    let hasChanged = false
    for (const [group, things] of Object.entries(change)) {
      const own = this.#groups.get(group) ?? new Map<string, Fields>()
      this.#groups.set(group, own)
      for (const [key, fields] of Object.entries(things)) {
        const before = own.get(key)
        const after = before ? mergeFields(before, fields) : fields
        if (after === before) continue
        own.set(key, after)
        for (const { at } of Object.values(fields)) see(at)
        hasChanged = true
      }
    }
    return hasChanged
  }

  forgetAll(): void {
    this.#groups.clear()
  }

  all(): Kept {
    return Object.fromEntries(
      Array.from(this.#groups, ([group, things]) => [group, Object.fromEntries(things)]),
    )
  }
}
