import { createHash } from 'node:crypto'
import type { SeedDigest } from './seed-digest.ts'

/** A digest with the bytes of its text, as a pack has it. */
export type PackedSeed = { digest: SeedDigest; text: Uint8Array }

/** Where a seed's text lies in its pack, and what its bytes hash to. */
export type TextPlace = { from: number; length: number; hash: string }

type Head = { seeds: { digest: SeedDigest; lengths: number[]; text: TextPlace }[] }

/** hash of the head, length of its JSON, number of terms */
const fixedLength = 32 + 4 + 4

/**
 * A pack holds some hundred digests in one file: a hash of the head, then the head (digests as JSON and
 * their terms as numbers, all read at once), then the texts (read one by one, each with a hash).
 */
export function encodePack(seeds: readonly PackedSeed[]): Buffer {
  const terms = seeds.flatMap(({ digest }) => termsOf(digest))
  const total = terms.reduce((sum, { hashes }) => sum + hashes.length, 0)
  const hashes = new Uint32Array(total)
  const halves = new Uint8Array(total)
  let at = 0
  for (const counts of terms) {
    hashes.set(counts.hashes, at)
    halves.set(counts.halves, at)
    at += counts.hashes.length
  }
  let from = 0
  const head: Head = {
    seeds: seeds.map(({ digest, text }) => {
      const place = { from, length: text.length, hash: hashOf(text).toString('base64url') }
      from += text.length
      const lengths = termsOf(digest).map((counts) => counts.hashes.length)
      return { digest: withoutTerms(digest), lengths, text: place }
    }),
  }
  const json = Buffer.from(JSON.stringify(head))
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32LE(json.length, 0)
  sizes.writeUInt32LE(total, 4)
  const body = [sizes, json, Buffer.from(hashes.buffer), Buffer.from(halves.buffer)]
  return Buffer.concat([hashOf(...body), ...body, ...seeds.map(({ text }) => text)])
}

/**
 * Reads a pack's head from its start. `bytesAt` gives a stretch of the file. Null for a pack that
 * is cut or was altered. The texts' places count from the start of the file.
 */
export function decodePack(
  bytesAt: (from: number, length: number) => Buffer,
): { digest: SeedDigest; text: TextPlace }[] | null {
  const fixed = bytesAt(0, fixedLength)
  if (fixed.length < fixedLength) return null
  const jsonLength = fixed.readUInt32LE(32)
  const total = fixed.readUInt32LE(36)
  const rest = bytesAt(fixedLength, jsonLength + 5 * total)
  if (rest.length < jsonLength + 5 * total) return null
  if (!hashOf(fixed.subarray(32), rest).equals(fixed.subarray(0, 32))) return null
  const head = JSON.parse(rest.toString('utf8', 0, jsonLength)) as Head
  // Copied, as numbers of four bytes must stand at a multiple of four.
  const hashes = new Uint32Array(total)
  new Uint8Array(hashes.buffer).set(rest.subarray(jsonLength, jsonLength + 4 * total))
  const halves = Uint8Array.from(rest.subarray(jsonLength + 4 * total))
  const textsFrom = fixedLength + rest.length
  let at = 0
  return head.seeds.map(({ digest, lengths, text }) => {
    const terms = lengths.map((length) => {
      const counts = {
        hashes: hashes.subarray(at, at + length),
        halves: halves.subarray(at, at + length),
      }
      at += length
      return counts
    })
    const [own, ...similarTerms] = terms
    if (digest.digested) Object.assign(digest.digested, { terms: own, similarTerms })
    return { digest, text: { ...text, from: textsFrom + text.from } }
  })
}

/** Whether bytes are those that a place was given for. */
export function isText(bytes: Uint8Array, { length, hash }: TextPlace): boolean {
  return bytes.length === length && hashOf(bytes).toString('base64url') === hash
}

function termsOf({ digested }: SeedDigest) {
  return digested ? [digested.terms, ...digested.similarTerms] : []
}

function withoutTerms(digest: SeedDigest): SeedDigest {
  if (!digest.digested) return digest
  // What is undefined is left out of JSON.
  const rest = { ...digest.digested, terms: undefined, similarTerms: undefined }
  return { ...digest, digested: rest as unknown as SeedDigest['digested'] }
}

function hashOf(...parts: Uint8Array[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
