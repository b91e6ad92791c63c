import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The examples of a JSON-lines file, one a line; undefined if the file isn't there. */
export function examplesIn<T>(folder: string, file: string): T[] | undefined {
  const path = join(folder, file)
  if (!existsSync(path)) return undefined
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
