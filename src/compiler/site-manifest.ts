import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

const fileSchema = z.object({
  stamp: z.string(),
  size: z.number(),
  mtime: z.number(),
  inode: z.number(),
})

const manifestSchema = z.object({
  /** Of the compiler that wrote the tree. */
  version: z.string(),
  /** The tree's own folder, by which it is known wherever it is moved. */
  root: z.number(),
  files: z.record(z.string(), fileSchema),
  /** When each folder last got or lost an entry. */
  folders: z.record(z.string(), z.number()),
})

/** A file of a tree: the stamp of what it was made of, and how it was left on the disk. */
export type WrittenFile = z.infer<typeof fileSchema>

/** What a tree of files was when a build had written it. */
export type SiteManifest = z.infer<typeof manifestSchema>

/** Reads a manifest; null where there is none that can be made out. */
export function readManifest(path: string): SiteManifest | null {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
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
export function isAsLeft(tree: string, manifest: SiteManifest): boolean {
  const root = lstatSync(tree, { throwIfNoEntry: false })
  return (
    root?.ino === manifest.root &&
    Object.entries(manifest.folders).every(
      ([folder, mtime]) =>
        lstatSync(join(tree, folder), { throwIfNoEntry: false })?.mtimeMs === mtime,
    ) &&
    Object.entries(manifest.files).every(([path, file]) => isAsWritten(join(tree, path), file))
  )
}
