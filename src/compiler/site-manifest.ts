import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { keepLines, keptLines } from './kept-lines.ts'

/** A file of a tree: the stamp of what it was made of, and how it was left on the disk. */
export type WrittenFile = { stamp: string; size: number; mtime: number; inode: number }

/** What a tree was made of, and what its build had to say: of the same it would be made again, and the same be said. */
export type Made = { of: string; said: string }

/** What a tree of files was when a build had written it. */
export type SiteManifest = {
  /** Of the compiler that wrote the tree. */
  version: string
  made: Made
  /** The tree's own folder, by which it is known wherever it is moved. */
  root: number
  files: ReadonlyMap<string, WrittenFile>
  /** When each folder last got or lost an entry. */
  folders: ReadonlyMap<string, number>
}

type Line =
  | [version: string, root: number, of: string, said: string]
  | [folder: string, mtime: number]
  | [path: string, stamp: string, size: number, mtime: number, inode: number]

/** Reads a manifest; null where there is none that is whole. */
export function readManifest(path: string): SiteManifest | null {
  const [first, ...lines] = keptLines<Line>(path)
  if (!first) return null
  const files = new Map<string, WrittenFile>()
  const folders = new Map<string, number>()
  for (const line of lines)
    if (line.length === 2) folders.set(line[0], line[1] as number)
    else if (line.length === 5) {
      const [path, stamp, size, mtime, inode] = line
      files.set(path, { stamp, size, mtime, inode })
    }
  const [version, root, of, said] = first as [string, number, string, string]
  return { version, root, made: { of, said }, files, folders }
}

export function writeManifest(path: string, manifest: SiteManifest): void {
  const { version, root, made, files, folders } = manifest
  const lines: Line[] = [[version, root, made.of, made.said], ...folders]
  for (const [path, { stamp, size, mtime, inode }] of files)
    lines.push([path, stamp, size, mtime, inode])
  keepLines(path, lines)
}

/** How a file lies on the disk now. */
export function writtenFile(path: string, stamp: string): WrittenFile {
  const { size, mtimeMs, ino } = lstatSync(path)
  return { stamp, size, mtime: mtimeMs, inode: ino }
}

/** Whether a file still is what was written. */
export function isAsWritten(path: string, written: WrittenFile): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return (
    stats?.size === written.size && stats.mtimeMs === written.mtime && stats.ino === written.inode
  )
}

/** Whether a tree is just what its manifest says: nothing altered, nothing gone, nothing besides. */
export function isAsLeft(tree: string, { root, files, folders }: SiteManifest): boolean {
  if (lstatSync(tree, { throwIfNoEntry: false })?.ino !== root) return false
  for (const [folder, mtime] of folders)
    if (lstatSync(join(tree, folder), { throwIfNoEntry: false })?.mtimeMs !== mtime) return false
  for (const [path, file] of files) if (!isAsWritten(join(tree, path), file)) return false
  return true
}
