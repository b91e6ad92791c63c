import fc from 'fast-check'
import { damagedSeed, lineSoup, model, write } from '../properties/seed-grammar.ts'
import { textPair } from '../properties/text-arbitraries.ts'
import { seedText } from '../compiler/seed-file.ts'
import { allNaughtyStrings } from './naughty-strings.ts'

const naughty = fc.constantFrom(...allNaughtyStrings)

/** Seeds that are well made, whose fields say what means harm. */
const naughtyFields = fc
  .record({
    title: naughty,
    sourceLine: fc.option(naughty),
    summary: naughty,
    cached: fc.array(naughty, { minLength: 1, maxLength: 8 }),
    original: fc.array(naughty, { maxLength: 8 }),
    pages: fc.array(fc.record({ title: naughty, url: naughty, body: naughty }), { maxLength: 2 }),
    similar: fc.array(fc.record({ title: naughty, source: naughty, summary: naughty }), {
      maxLength: 3,
    }),
  })
  .map(({ cached, original, ...rest }) =>
    seedText({
      ...rest,
      cached: cached.join('\n\n'),
      original: original.length === 0 ? null : original.join(' '),
    }),
  )

/** Seeds that are well made, around two texts to compare. */
const compared = fc
  .tuple(textPair, naughty)
  .map(([[original, cached], title]) => seedText({ title, original, cached }))

/** A seed into which strings were set that mean harm, each at a share of its length. */
function spiked(seed: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const spikes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), naughty), {
    maxLength: 6,
  })
  return fc.tuple(seed, spikes).map(([text, spikes]) =>
    spikes.reduce((made, [share, spike]) => {
      const at = Math.floor(share * made.length)
      return made.slice(0, at) + spike + made.slice(at)
    }, text),
  )
}

/** Every way that we know to make a seed's text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: spiked(model.map(write)) },
  { weight: 2, arbitrary: spiked(damagedSeed) },
  { weight: 1, arbitrary: spiked(lineSoup) },
  { weight: 2, arbitrary: naughtyFields },
  { weight: 1, arbitrary: spiked(compared) },
)

type Mutation = {
  kind: 'flip' | 'drop' | 'double' | 'insert' | 'swap' | 'cut'
  at: number
  length: number
  byte: number
}

const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('flip', 'drop', 'double', 'insert', 'swap', 'cut'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 400 })),
    byte: fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0, 10, 13, 32, 34, 38, 39, 58, 60, 62, 92, 0x80, 0xc0, 0xe2, 0xf0, 0xff),
    ),
  }),
  { minLength: 1, maxLength: 8 },
)

/** The bytes of files, of which some were flipped, lost, doubled, put in, swapped or cut off. */
export function mutated(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...files), mutations)
    .map(([bytes, all]) => all.reduce<Uint8Array>(mutate, bytes))
}

function mutate(bytes: Uint8Array, { kind, at, length, byte }: Mutation): Uint8Array {
  const from = Math.floor(at * bytes.length)
  const to = Math.min(bytes.length, from + length)
  const [before, within, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, to),
    bytes.subarray(to),
  ]
  switch (kind) {
    case 'flip':
      return joined(
        before,
        within.map((old) => old ^ byte),
        after,
      )
    case 'drop':
      return joined(before, after)
    case 'double':
      return joined(before, within, within, after)
    case 'insert':
      return joined(before, Uint8Array.of(byte), within, after)
    case 'swap':
      return joined(before, after.subarray(0, length), within, after.subarray(length))
    case 'cut':
      return byte % 8 === 0 ? before : bytes
  }
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}
