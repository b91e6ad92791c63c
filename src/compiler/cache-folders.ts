import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isAlive } from './lock.ts'

/** Caches of a kind that are kept: other collections', and other compilers' one may go back to. */
const mostCaches = 4

/**
 * The folder for what the seeds of a folder were digested to by a compiler. The caches used longest ago are
 * deleted.
 */
export function seedCacheFolder(cache: string, seeds: string, version: string): string {
  const folder = join(cache, `seeds-${version}-${shortHash(resolve(seeds))}`)
  mkdirSync(folder, { recursive: true })
  keepNewest(cache, 'seeds-', folder)
  return folder
}

/** Marks a folder or file as used just now, and deletes those whose names begin alike that were used longest ago. */
export function keepNewest(cache: string, prefix: string, used: string): void {
  const now = new Date()
  utimesSync(used, now, now)
  const caches = readdirSync(cache)
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ place: join(cache, name), time: mtimeOf(join(cache, name)) }))
    .sort((a, b) => b.time - a.time)
  for (const { place } of caches.slice(mostCaches))
    if (place !== used) rmSync(place, { recursive: true, force: true })
}

/** A folder of this process's own, not made yet. Those that killed processes left are deleted. */
export function ownFolder(parent: string, name: string): string {
  mkdirSync(parent, { recursive: true })
  for (const other of readdirSync(parent)) {
    const pid = other.startsWith(`${name}-`) ? /^\d+/.exec(other.slice(name.length + 1)) : null
    if (pid && !isAlive(Number(pid[0])))
      rmSync(join(parent, other), { recursive: true, force: true })
  }
  return join(parent, `${name}-${process.pid}-${randomUUID().slice(0, 8)}`)
}

/**
 * The folder in which the successor of a published folder is built: in the cache, or, if that is on
 * another file system, so that no folder could be moved from one to the other, beside it.
 */
export function siteWorkFolder(cache: string, published: string): string {
  const inCache = join(cache, `site-${shortHash(resolve(published))}`)
  mkdirSync(dirname(published), { recursive: true })
  const probe = join(inCache, `probe-${randomUUID()}`)
  const moved = join(dirname(published), `.${basename(probe)}`)
  mkdirSync(probe, { recursive: true })
  try {
    renameSync(probe, moved)
    rmSync(moved, { recursive: true })
    return inCache
  } catch {
    rmSync(inCache, { recursive: true, force: true })
    return join(dirname(published), `.${basename(published)}.recto`)
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function mtimeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
