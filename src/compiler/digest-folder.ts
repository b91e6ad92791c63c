import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import type { Progress } from './progress.ts'
import { listSeeds, readSeed } from './read-seeds.ts'
import type { SeedCache } from './seed-cache.ts'
import type { SeedSieve } from './seed-sieve.ts'
import { type DigestedText, digestSeed, type SeedDigest, seedKey } from './seed-digest.ts'
import type { SeedFacts, SimilarFacts } from './seed-facts.ts'
import type { SeedFile } from './seed-file.ts'
import type { WorkerPool } from './worker-pool.ts'

/** So few seeds are digested here before workers would have started. */
const fewSeeds = 16

export type DigestedFolder = {
  /** In the order of the files' names. */
  digests: SeedDigest[]
  /** What is wrong with the folder and its files, besides what the digests say of seeds. */
  diagnostics: Diagnostic[]
}

/**
 * Digests every seed of a folder: those that the cache has not, in the pool, and reads none that lies as it lay
 * when the sieve noted it. At no time are more
 * texts in memory than the pool has at hand.
 */
export async function digestFolder(
  folder: string,
  cache: SeedCache,
  sieve: SeedSieve,
  pool: WorkerPool,
  progress: Progress,
): Promise<DigestedFolder> {
  const { names, diagnostics } = listSeeds(folder)
  const digests = new Array<SeedDigest | null>(names.length).fill(null)
  const few: { file: SeedFile; at: number }[] = []
  const handed: Promise<void>[] = []
  let done = 0
  const entries = new Map<string, SimilarFacts>()
  const take = (at: number, digest: SeedDigest) => {
    if (digest.digested) shareStrings(digest.digested.seed, entries)
    digests[at] = digest
    progress.show(++done, names.length)
  }
  const hand = async (file: SeedFile, at: number) => {
    const { digest, text } = await pool.do({ kind: 'digest', file })
    cache.add(digest, text)
    take(at, digest)
  }
  const failures: unknown[] = []
  const handOver = (file: SeedFile, at: number) =>
    handed.push(hand(file, at).catch((error: unknown) => void failures.push(error)))
  for (const [at, name] of names.entries()) {
    const readAt = Date.now()
    const look = sieve.look(name)
    const keyBefore = look && sieve.keyOf(name, look)
    const unchanged = keyBefore && cache.digest(keyBefore)
    if (unchanged) {
      sieve.note(name, look, keyBefore, readAt)
      take(at, unchanged)
      continue
    }
    const read = readSeed(folder, name)
    if ('fault' in read) {
      diagnostics.push(read.fault)
      continue
    }
    const key = seedKey(read.seed)
    if (look) sieve.note(name, look, key, readAt)
    const known = cache.digest(key)
    if (known) take(at, known)
    else if (few.length < fewSeeds) few.push({ file: read.seed, at })
    else {
      handOver(read.seed, at)
      await pool.room()
      if (failures.length > 0) break
    }
  }
  for (const { file, at } of few) {
    // Workers that are at work have learnt how: this thread would have to learn it for these alone.
    if (pool.isStarted) handOver(file, at)
    else {
      const { digest, text } = digestSeed(file)
      cache.add(digest, text)
      take(at, digest)
    }
  }
  await Promise.all(handed)
  if (failures.length > 0) throw failures[0]
  cache.flush()
  sieve.save()
  progress.end()
  return { digests: digests.filter((digest) => digest !== null), diagnostics }
}

/** Similar lists repeat each other: of the strings that an entry has in common with the first of its title one is kept. */
function shareStrings({ similar }: SeedFacts, entries: Map<string, SimilarFacts>): void {
  const shared = <T>(own: T, other: T) => (own === other ? other : own)
  for (const entry of similar) {
    const first = entries.get(entry.titleLine)
    if (!first) {
      entries.set(entry.titleLine, entry)
      continue
    }
    entry.title = shared(entry.title, first.title)
    entry.titleLine = first.titleLine
    entry.key = shared(entry.key, first.key)
    entry.ownId = shared(entry.ownId, first.ownId)
    entry.source = shared(entry.source, first.source)
    if (entry.summary && first.summary)
      entry.summary.text = shared(entry.summary.text, first.summary.text)
  }
}

/**
 * A digested seed's text from the cache; should it have been lost there, from the seed, if that is
 * still what was digested.
 */
export function textFrom(folder: string, cache: SeedCache, digest: SeedDigest): DigestedText {
  const text = cache.text(digest)
  if (text) return text
  const read = readSeed(folder, digest.file)
  const again = 'seed' in read ? digestSeed(read.seed) : null
  if (!again?.text || again.digest.key !== digest.key)
    throw new Error(`${digest.file} was changed while the site was being built. Build again.`)
  return again.text
}
