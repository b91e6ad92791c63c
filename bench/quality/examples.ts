import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Shape } from './example-shapes.ts'

/** What is wrong with the folder that was given, or with a file in it, in one line. */
export class ExamplesError extends Error {}

const leftOut = new Set<string>()

/**
 * The examples of a JSON-lines file, one a line; undefined if the file isn't there, or has none. Fails
 * with file and line of what is no JSON or has another shape.
 */
export function examplesIn<T>(folder: string, file: string, shape: Shape<T>): T[] | undefined {
  const path = join(folder, file)
  if (!existsSync(path)) return undefined
  const examples = textOf(path)
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [exampleOf(line, `${path}:${index + 1}`, shape)],
    )
  if (examples.length > 0) return examples
  if (!leftOut.has(path)) console.error(`${path} has no examples: left out.`)
  leftOut.add(path)
  return undefined
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    throw new ExamplesError(`${path} can't be read: ${(cause as Error).message}`, { cause })
  }
}

function exampleOf<T>(line: string, place: string, { schema, wanted }: Shape<T>): T {
  const read = schema.safeParse(jsonOf(line, place))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const field = issue!.path.reduce<string>(
    (all, part) => (typeof part === 'number' ? `${all}[${part}]` : `${all}.${String(part)}`),
    '',
  )
  const where = field === '' ? '' : `, ${field.replace(/^\./, '')}`
  throw new ExamplesError(`${place}${where}: ${issue!.message}. Wanted: ${wanted}`)
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new ExamplesError(`${place} is no JSON: ${(cause as Error).message}`, { cause })
  }
}

/** Fails with what is wrong if there is no such folder. */
export function checkFolder(folder: string): void {
  if (!existsSync(folder)) throw new ExamplesError(`There is no folder ${folder}.`)
  if (!statSync(folder).isDirectory()) throw new ExamplesError(`${folder} is no folder.`)
}
