import type { Near } from '../text/neighbours.ts'
import { keepBytes, keptBytes } from './kept-bytes.ts'
import type { Asked, Found, NeighbourMemo } from './relate.ts'

/**
 * What the last build found about nodes, kept in a file; one that isn't whole counts as none. A finding is a row of
 * numbers, as there is one for each node and each names many others:
 *
 *     dependency, asked dependency, length, count of the nearest, (node, score)…, (node, count of terms, terms…)…
 *
 * Nodes are numbered, and the file begins with their ids.
 */
export class NeighbourFile implements NeighbourMemo {
  readonly #path: string
  readonly #ids: Numbered
  /** The rows by both of their dependencies. */
  readonly #before = new Map<number, Float64Array>()
  readonly #now = new Map<number, Float64Array>()

  constructor(path: string) {
    this.#path = path
    const bytes = keptBytes(path) ?? Buffer.alloc(4)
    const rowsFrom = 4 + bytes.readUInt32LE()
    this.#ids = new Numbered(bytes.toString('utf8', 4, rowsFrom).split('\n'))
    // Copied, as numbers of eight bytes must stand at a multiple of eight.
    const rows = new Float64Array(Uint8Array.from(bytes.subarray(rowsFrom)).buffer)
    for (let from = 0, to = 0; from < rows.length; from = to) {
      to = from + rows[from + 2]!
      const row = rows.subarray(from, to)
      this.#before.set(row[0]!, row).set(row[1]!, row)
    }
  }

  found(_id: string, dependency: number, ask: () => Asked): Found {
    const row =
      this.#now.get(dependency) ?? this.#before.get(dependency) ?? this.#rowAsked(dependency, ask())
    this.#now.set(dependency, row)
    return foundIn(row, this.#ids)
  }

  #rowAsked(dependency: number, asked: Asked): Float64Array {
    const same = this.#before.get(asked.dependency)
    return same
      ? Float64Array.of(dependency, ...same.subarray(1))
      : rowOf([dependency, asked.dependency], asked.find(), this.#ids)
  }

  /** Writes what was found or asked for again, and nothing else. */
  save(): void {
    // Where most of the numbered are gone, the others are numbered anew.
    const isWorn = this.#ids.names.length > 2 * this.#now.size
    const ids = isWorn ? new Numbered([]) : this.#ids
    const rows = Array.from(this.#now.values(), (row) =>
      isWorn ? rowOf([row[0]!, row[1]!], foundIn(row, this.#ids), ids) : row,
    )
    const names = Buffer.from(ids.names.join('\n'))
    const length = Buffer.alloc(4)
    length.writeUInt32LE(names.length)
    const bytes = rows.map((row) => new Uint8Array(row.buffer, row.byteOffset, row.byteLength))
    keepBytes(this.#path, Buffer.concat([length, names, ...bytes]))
  }
}

function rowOf(
  dependencies: readonly [number, number],
  { nearest, beside }: Found,
  ids: Numbered,
): Float64Array {
  const numbers = [
    nearest.length,
    ...nearest.flatMap(({ id, score }) => [ids.numberOf(id), score]),
    ...beside.flatMap(({ id, terms }) => [ids.numberOf(id), terms.length, ...terms]),
  ]
  return Float64Array.of(...dependencies, numbers.length + 3, ...numbers)
}

/** What a row says, read when it is asked for: stories ask for the one, pages for the other. */
function foundIn(row: Float64Array, ids: Numbered): Found {
  const nearestFrom = 4
  const besideFrom = nearestFrom + 2 * row[3]!
  return {
    get nearest() {
      const nearest: Near[] = []
      for (let at = nearestFrom; at < besideFrom; at += 2)
        nearest.push({ id: ids.names[row[at]!]!, score: row[at + 1]! })
      return nearest
    },
    get beside() {
      const beside: { id: string; terms: readonly number[] }[] = []
      for (let at = besideFrom, to = at; at < row.length; at = to) {
        to = at + 2 + row[at + 1]!
        beside.push({ id: ids.names[row[at]!]!, terms: Array.from(row.subarray(at + 2, to)) })
      }
      return beside
    },
  }
}

/** Names by their numbers, and the other way round. */
class Numbered {
  readonly names: string[]
  readonly #numbers: Map<string, number>

  constructor(names: string[]) {
    this.names = names
    this.#numbers = new Map(names.map((name, number) => [name, number]))
  }

  numberOf(name: string): number {
    const number = this.#numbers.get(name) ?? this.names.push(name) - 1
    this.#numbers.set(name, number)
    return number
  }
}
