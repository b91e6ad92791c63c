import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { addToGroup } from './add-to-group.ts'
import {
  isAsLeft,
  isAsWritten,
  type Made,
  readManifest,
  type SiteManifest,
  type WrittenFile,
  writeManifest,
  writtenFile,
} from './site-manifest.ts'
import { holdLock } from './lock.ts'

/**
 * The published folder and its successor. A build puts the files of the successor in place one by
 * one, out of sight, and `publish` exchanges the two folders, so that the published one is the old or
 * the new, whole, whenever a build is killed. What was published before becomes the place for the next
 * successor, in which only what differs has to be touched: a tree of a hundred thousand files takes longer to
 * write and to delete than to compile.
 */
export class SiteTree {
  readonly #published: string
  readonly #work: string
  readonly #version: string
  readonly #releaseLock: () => void
  /** What is known of the published tree; null if it isn't what a build of this version left. */
  readonly #old: SiteManifest | null
  readonly #oldFiles: ReadonlyMap<string, WrittenFile>
  /** What the successor's tree had when this build began. */
  readonly #spare: ReadonlyMap<string, WrittenFile>
  readonly #files = new Map<string, WrittenFile>()
  readonly #folders = new Set<string>()
  #byStamp: ReadonlyMap<string, readonly string[]>[] | undefined

  /**
   * Opens the tree published at a folder, or to be published there. `work` is a folder on the same file
   * system, for this tree alone. Mends what a killed build left. Fails if another build is at work there.
   */
  constructor(published: string, work: string, version: string) {
    this.#published = published
    this.#work = work
    this.#version = version
    mkdirSync(work, { recursive: true })
    this.#releaseLock = holdLock(join(work, 'lock'), `The build of ${published}`)
    restorePublished(published, work)
    const old = readManifest(join(work, 'published'))
    this.#old = old?.version === version && old.root === inodeOf(published) ? old : null
    const spare = readManifest(join(work, 'spare'))
    const isSound = spare?.version === version && isAsLeft(this.#next, spare)
    // From here on the spare tree is under work: should this build be killed, it is worth nothing.
    rmSync(join(work, 'spare'), { force: true })
    if (!isSound) rmSync(this.#next, { recursive: true, force: true })
    mkdirSync(this.#next, { recursive: true })
    this.#oldFiles = this.#old?.files ?? new Map()
    this.#spare = isSound ? spare.files : new Map()
    for (const folder of isSound ? spare.folders.keys() : []) this.#folders.add(folder)
  }

  /** Has a file from a tree before, if one was made of the same; says whether it had. */
  keep(path: string, stamp: string): boolean {
    const there = this.#spare.get(path)
    if (there?.stamp === stamp) {
      this.#files.set(path, there)
      return true
    }
    if (!this.#isPublished(path, stamp)) return false
    this.#clear(path)
    linkOrCopy(join(this.#published, path), join(this.#next, path))
    this.#files.set(path, writtenFile(join(this.#next, path), stamp))
    return true
  }

  /** Whether the published tree has such a file still, as it was written. */
  #isPublished(path: string, stamp: string): boolean {
    const published = this.#oldFiles.get(path)
    return published?.stamp === stamp && isAsWritten(join(this.#published, path), published)
  }

  /**
   * Has all files of a stamp from a tree before, if there were any; says whether it had. For files that
   * were made together, and whose paths only making them would tell.
   */
  keepAll(stamp: string): boolean {
    this.#byStamp ??= [this.#spare, this.#oldFiles].map(pathsByStamp)
    const isThere = (path: string) =>
      this.#spare.get(path)?.stamp === stamp || this.#isPublished(path, stamp)
    // All or none: of those that were kept, none could be made anew.
    const made = this.#byStamp
      .map((paths) => paths.get(stamp) ?? [])
      .find((paths) => paths.length > 0 && paths.every(isThere))
    return made?.every((path) => this.keep(path, stamp)) ?? false
  }

  /** Keeps a file if one was made of the same before, else writes it. */
  put(path: string, stamp: string, content: () => string | Uint8Array): void {
    if (!this.keep(path, stamp)) this.write(path, stamp, content())
  }

  write(path: string, stamp: string, content: string | Uint8Array): void {
    this.#clear(path)
    const place = join(this.#next, path)
    // "wx": never through a file that is there, which may be the published one by another name.
    writeFileSync(place, content, { flag: 'wx' })
    this.#files.set(path, writtenFile(place, stamp))
  }

  /** Makes the successor, of the files that were kept or written and no others, the published tree. */
  publish(made: Made): void {
    this.#removeOthers()
    const folders = [...this.#folders].map((folder): [string, number] => [
      folder,
      lstatSync(join(this.#next, folder)).mtimeMs,
    ])
    const manifest: SiteManifest = {
      version: this.#version,
      root: inodeOf(this.#next)!,
      made,
      files: this.#files,
      folders: new Map(folders),
    }
    const leaving = join(this.#work, 'leaving')
    mkdirSync(dirname(this.#published), { recursive: true })
    // It names its tree, so that it says nothing of the old one should this build end here.
    writeManifest(join(this.#work, 'published'), manifest)
    if (existsSync(this.#published)) renameSync(this.#published, leaving)
    try {
      renameSync(this.#next, this.#published)
    } catch (error) {
      // The old site is put back, also over what something else has put there meanwhile.
      if (existsSync(leaving)) {
        rmSync(this.#published, { recursive: true, force: true })
        renameSync(leaving, this.#published)
      }
      throw error
    }
    try {
      if (this.#old && existsSync(leaving)) {
        renameSync(leaving, this.#next)
        writeManifest(join(this.#work, 'spare'), this.#old)
      } else rmSync(leaving, { recursive: true, force: true })
    } catch {
      // The site is published, and the next build does without a spare tree.
    }
    this.#releaseLock()
  }

  /** Gives up: the published tree stays as it is. */
  abandon(): void {
    try {
      rmSync(this.#next, { recursive: true, force: true })
      this.#releaseLock()
    } catch {
      // A disk that lets nothing be written may let nothing be deleted: the next build does it.
    }
  }

  get #next(): string {
    return join(this.#work, 'next')
  }

  /** Makes room for a file, and the folders that it lies in. */
  #clear(path: string): void {
    if (this.#files.has(path)) throw new Error(`${path} was made twice`)
    if (this.#spare.has(path)) rmSync(join(this.#next, path))
    const missing: string[] = []
    for (let folder = dirname(path); !this.#folders.has(folder); folder = dirname(folder)) {
      missing.push(folder)
      if (folder === '.') break
    }
    for (const folder of missing.reverse()) {
      mkdirSync(join(this.#next, folder), { recursive: true })
      this.#folders.add(folder)
    }
  }

  #removeOthers(): void {
    const inUse = new Set<string>(['.'])
    for (const path of this.#files.keys())
      for (let folder = dirname(path); !inUse.has(folder); folder = dirname(folder))
        inUse.add(folder)
    for (const path of this.#spare.keys())
      if (!this.#files.has(path)) rmSync(join(this.#next, path))
    // The longest first, so that a folder is empty when its turn comes.
    for (const folder of [...this.#folders].sort((a, b) => b.length - a.length)) {
      if (inUse.has(folder)) continue
      rmdirSync(join(this.#next, folder))
      this.#folders.delete(folder)
    }
    this.#folders.add('.')
  }
}

/**
 * What the build had to say that published a tree made of just this, if it is there as that left it; else null. The
 * folders are those that a SiteTree is opened with.
 */
export function saidBefore(
  published: string,
  work: string,
  version: string,
  madeOf: string,
): string | null {
  const manifest = readManifest(join(work, 'published'))
  if (manifest?.version !== version || manifest.made.of !== madeOf) return null
  return isAsLeft(published, manifest) ? manifest.made.said : null
}

/** Where a build was killed between taking the old tree away and putting the new one there. */
function restorePublished(published: string, work: string): void {
  const leaving = join(work, 'leaving')
  if (!existsSync(leaving)) return
  if (existsSync(published)) rmSync(leaving, { recursive: true })
  else renameSync(leaving, published)
}

function inodeOf(path: string): number | null {
  return lstatSync(path, { throwIfNoEntry: false })?.ino ?? null
}

/** Some file systems know no links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

function pathsByStamp(files: ReadonlyMap<string, WrittenFile>): ReadonlyMap<string, string[]> {
  const paths = new Map<string, string[]>()
  for (const [path, { stamp }] of files) addToGroup(paths, stamp, path)
  return paths
}
