import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { keepLines, keptLines } from './kept-lines.ts'

/** How a file lay on the disk: where all of it is equal, nobody has written to it. */
type Look = { size: number; mtime: number; ctime: number; inode: number }
type Line = [name: string, key: string, size: number, mtime: number, ctime: number, inode: number]

/**
 * A file that was changed so shortly before it was looked at may be changed again without its times telling:
 * some file systems count in steps of two seconds. In milliseconds.
 */
const grace = 3000

/**
 * The keys of a folder's seeds as the last build found them, so that only files which were written to since
 * are read. Kept in a file; one that isn't whole counts as none.
 */
export class SeedSieve {
  readonly #path: string
  readonly #folder: string
  readonly #before: ReadonlyMap<string, Line>
  readonly #now: Line[] = []

  /** `path` is where the sieve is kept, `folder` that of the seeds. */
  constructor(path: string, folder: string) {
    this.#path = path
    this.#folder = folder
    this.#before = new Map(keptLines<Line>(path).map((line) => [line[0], line]))
  }

  /** How a seed lies on the disk, to be asked before it is read; null if it can't be told. */
  look(name: string): Look | null {
    try {
      const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(this.#folder, name))
      return { size, mtime: mtimeMs, ctime: ctimeMs, inode: ino }
    } catch {
      return null
    }
  }

  /** The key of a seed that looks as it did when its key was noted. */
  keyOf(name: string, look: Look): string | undefined {
    const line = this.#before.get(name)
    if (!line) return undefined
    const [, key, size, mtime, ctime, inode] = line
    return size === look.size &&
      mtime === look.mtime &&
      ctime === look.ctime &&
      inode === look.inode
      ? key
      : undefined
  }

  /** The keys of seeds, if just these were noted and all of them look as they did; else null. */
  keysOf(names: readonly string[]): string[] | null {
    if (names.length !== this.#before.size || !names.every((name) => this.#before.has(name)))
      return null
    const keys: string[] = []
    for (const name of names) {
      const look = this.look(name)
      const key = look && this.keyOf(name, look)
      if (!key) return null
      keys.push(key)
    }
    return keys
  }

  /** Notes the key of a seed that looked so just before it was read at `readAt`, by the clock of the disk. */
  note(name: string, look: Look, key: string, readAt = Date.now()): void {
    const { size, mtime, ctime, inode } = look
    if (Math.max(mtime, ctime) < readAt - grace)
      this.#now.push([name, key, size, mtime, ctime, inode])
  }

  /** Keeps what was noted, and nothing else. */
  save(): void {
    keepLines(this.#path, this.#now)
  }
}
