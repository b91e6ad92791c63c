import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What is wrong with the folder that was given, or with a file in it, in one line. */
export class ExamplesError extends Error {}

const leftOut = new Set<string>()

/** The examples of a JSON-lines file, one a line; undefined if the file isn't there, or has none. */
export function examplesIn<T>(folder: string, file: string): T[] | undefined {
  const path = join(folder, file)
  if (!existsSync(path)) return undefined
  const examples = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [exampleOf<T>(line, path, index + 1)]))
  if (examples.length > 0) return examples
  if (!leftOut.has(path)) console.error(`${path} has no examples: left out.`)
  leftOut.add(path)
  return undefined
}

function exampleOf<T>(line: string, path: string, number: number): T {
  try {
    return JSON.parse(line) as T
  } catch (cause) {
    throw new ExamplesError(`${path}:${number} is no JSON: ${(cause as Error).message}`, { cause })
  }
}

/** Fails with what is wrong if there is no such folder. */
export function checkFolder(folder: string): void {
  if (!existsSync(folder)) throw new ExamplesError(`There is no folder ${folder}.`)
  if (!statSync(folder).isDirectory()) throw new ExamplesError(`${folder} is no folder.`)
}
