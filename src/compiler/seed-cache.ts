import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { addToGroup } from './add-to-group.ts'
import type { DigestedText, SeedDigest } from './seed-digest.ts'
import { decodePack, encodePack, isText, type PackedSeed, type TextPlace } from './seed-pack.ts'
import { partial, writeAtomically } from './write-atomically.ts'

/** A pack is written when it holds so many seeds or bytes of text. */
const mostSeeds = 512
const mostBytes = 8 * 2 ** 20
/** Packs with fewer seeds than this are put together once there are several. */
const smallPack = mostSeeds / 2
const mostSmallPacks = 8
const mostOpen = 16
const ending = '.pack'

type Place = { pack: string; text: TextPlace }

/**
 * What seeds were digested to, in a folder that may be deleted at any time, by the seeds' keys. Several
 * builds may use it at once. What can't be read back to the letter counts as not there.
 */
export class SeedCache {
  readonly #folder: string
  readonly #digests = new Map<string, SeedDigest>()
  readonly #places = new Map<string, Place>()
  readonly #sizes = new Map<string, number>()
  readonly #used = new Set<string>()
  readonly #open = new Map<string, number>()
  #pending: PackedSeed[] = []
  #pendingBytes = 0

  /** Opens the cache in a folder, which is made if need be. */
  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) {
      if (name.endsWith(ending)) this.#load(name)
      else if (name.endsWith(partial) && isAbandoned(join(folder, name)))
        rmSync(join(folder, name), { force: true })
    }
  }

  /** The digest of the seed with this key, if it is there. */
  digest(key: string): SeedDigest | undefined {
    const digest = this.#digests.get(key)
    if (digest) this.#used.add(key)
    return digest
  }

  /** Takes in a digest; it is on the disk at the latest after `flush`. */
  add(digest: SeedDigest, text: DigestedText | null): void {
    const bytes = text ? encodeText(text) : Buffer.alloc(0)
    this.#used.add(digest.key)
    this.#pending.push({ digest, text: bytes })
    this.#pendingBytes += bytes.length
    if (this.#pending.length >= mostSeeds || this.#pendingBytes >= mostBytes) this.flush()
  }

  /** Writes what was added. */
  flush(): void {
    if (this.#pending.length === 0) return
    const bytes = encodePack(this.#pending)
    const name = createHash('sha256').update(bytes).digest('base64url').slice(0, 22) + ending
    writeAtomically(join(this.#folder, name), bytes)
    this.#pending = []
    this.#pendingBytes = 0
    this.#load(name)
  }

  /** A seed's text, or null if it isn't there or isn't what was put there. */
  text({ key }: SeedDigest): DigestedText | null {
    const bytes = this.#bytes(key)
    return bytes && decodeText(bytes)
  }

  /**
   * Drops the digests that nobody asked for since the cache was opened from packs where they are most
   * of it, so that they never outgrow those in use, and puts small packs together. Ends its use.
   */
  close(): void {
    this.flush()
    const keysByPack = new Map<string, string[]>()
    for (const [key, { pack }] of this.#places)
      if (this.#used.has(key)) addToGroup(keysByPack, pack, key)
    const packs = [...this.#sizes].map(([name, size]) => ({
      name,
      size,
      keys: keysByPack.get(name) ?? [],
    }))
    const small = packs.filter(({ size }) => size < smallPack)
    const renewed = packs.filter(
      ({ size, keys }) =>
        2 * keys.length < size || (size < smallPack && small.length > mostSmallPacks),
    )
    for (const { keys } of renewed)
      for (const key of keys) {
        const bytes = this.#bytes(key)
        const digest = this.#digests.get(key)!
        if (bytes) this.add(digest, decodeText(bytes))
      }
    this.flush()
    this.letGo()
    const inUse = new Set([...this.#used].map((key) => this.#places.get(key)?.pack))
    for (const { name } of renewed)
      if (!inUse.has(name)) rmSync(join(this.#folder, name), { force: true })
  }

  /** Ends its use as it is. */
  letGo(): void {
    for (const descriptor of this.#open.values()) closeSync(descriptor)
    this.#open.clear()
  }

  #load(name: string): void {
    const seeds = decodePack((from, length) => this.#read(name, from, length))
    if (seeds === null) return rmSync(join(this.#folder, name), { force: true })
    this.#sizes.set(name, seeds.length)
    for (const { digest, text } of seeds) {
      this.#digests.set(digest.key, this.#digests.get(digest.key) ?? digest)
      this.#places.set(digest.key, { pack: name, text })
    }
  }

  #bytes(key: string): Buffer | null {
    const place = this.#places.get(key)
    if (!place) return null
    const bytes = this.#read(place.pack, place.text.from, place.text.length)
    return isText(bytes, place.text) ? bytes : null
  }

  /** Bytes of a pack, fewer than asked for where it ends, none where it is gone. */
  #read(name: string, from: number, length: number): Buffer {
    try {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(this.#descriptor(name), bytes, 0, length, from))
    } catch {
      return Buffer.alloc(0)
    }
  }

  /** A pack's descriptor; the one used longest ago is closed for it. */
  #descriptor(name: string): number {
    const descriptor = this.#open.get(name) ?? openSync(join(this.#folder, name), 'r')
    this.#open.delete(name)
    this.#open.set(name, descriptor)
    const [oldest] = this.#open
    if (this.#open.size > mostOpen && oldest) {
      closeSync(oldest[1])
      this.#open.delete(oldest[0])
    }
    return descriptor
  }
}

/** JSON holds no line break but those it escapes, and a search's terms none at all. */
function encodeText({ json, search, forms }: DigestedText): Buffer {
  return Buffer.from(`${json}\n${search}\n${forms}`)
}

function decodeText(bytes: Buffer): DigestedText | null {
  if (bytes.length === 0) return null
  const text = bytes.toString('utf8')
  const end = text.indexOf('\n')
  const next = text.indexOf('\n', end + 1)
  return {
    json: text.slice(0, end),
    search: text.slice(end + 1, next),
    forms: text.slice(next + 1),
  }
}

/** Nobody takes an hour to write a pack. */
function isAbandoned(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats !== undefined && Date.now() - stats.mtimeMs > 3_600_000
}
