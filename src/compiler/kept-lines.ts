import { readFileSync } from 'node:fs'
import { hashOf } from './file-hashes.ts'
import { writeAtomically } from './write-atomically.ts'

/** Lines that a build before kept in a file with `keepLines`; none where that isn't there, or isn't whole. */
export function keptLines<Line>(path: string): Line[] {
  try {
    const text = readFileSync(path, 'utf8')
    const end = text.indexOf('\n')
    const json = text.slice(end + 1)
    return text.slice(0, end) === hashOf(json) ? (JSON.parse(json) as Line[]) : []
  } catch {
    return []
  }
}

export function keepLines(path: string, lines: readonly unknown[]): void {
  const json = JSON.stringify(lines)
  writeAtomically(path, `${hashOf(json)}\n${json}`)
}
