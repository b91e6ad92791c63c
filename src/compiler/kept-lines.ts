import { keepBytes, keptBytes } from './kept-bytes.ts'

/** Lines that a build before kept in a file with `keepLines`; none where that isn't there, or isn't whole. */
export function keptLines<Line>(path: string): Line[] {
  const bytes = keptBytes(path)
  return bytes ? (JSON.parse(bytes.toString()) as Line[]) : []
}

export function keepLines(path: string, lines: readonly unknown[]): void {
  keepBytes(path, Buffer.from(JSON.stringify(lines)))
}
