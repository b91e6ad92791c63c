import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { builtApp } from '../../src/compiler/built-app.ts'
import { contentPolicy, underPolicy } from '../../src/compiler/content-policy.ts'
import { pageScripts, withFirstScript } from '../../src/compiler/page-scripts.ts'
import { listSeeds, readSeed } from '../../src/compiler/read-seeds.ts'
import { hostileText, mutated } from './hostile-seeds.ts'
import { holdsForParser, holdsForSite } from './laws.ts'
import { watchForHangs } from './watch-for-hangs.ts'

/**
 * `npm run fuzz [-- --parser N] [--sites N] [--seed N]`: makes N hostile seeds for the parser, and N
 * collections of up to three that go through parser, compiler, comparison and rendering. Stops at the
 * first that breaks a law, as small as it can be made, writes it to a file and exits with 1.
 */
const { values } = parseArgs({
  options: {
    parser: { type: 'string', default: '980000' },
    sites: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '20260508' },
  },
})

/** Cases between two lines of progress. */
const batch = 1000

/** A case that takes longer has hung, on however busy a machine. In milliseconds. */
const longest = 120_000
const alive = await watchForHangs('fuzz', longest)

const realSeeds = listSeeds('seeds').names.flatMap((name) => {
  const read = readSeed('seeds', name)
  return 'seed' in read ? [read.seed.bytes] : []
})
const encode = (text: string) => new TextEncoder().encode(text)
const hostile = fc.oneof(
  { weight: 3, arbitrary: hostileText.map(encode) },
  { weight: 1, arbitrary: mutated(realSeeds) },
  { weight: 1, arbitrary: hostileText.chain((text) => mutated([encode(text)])) },
)

const cache = 'node_modules/.cache/recto'
const app = await builtApp(process.cwd(), '/', 'en', cache, new AbortController().signal)
const frame = {
  index: underPolicy(withFirstScript(app.index, '/'), contentPolicy(pageScripts('/'))),
  ...{ base: '/', origin: '', scripts: { feed: [], article: [], method: [] } },
}
await run('parser', Number(values.parser), hostile, holdsForParser)
await run(
  'sites',
  Number(values.sites),
  fc.array(hostile, { minLength: 1, maxLength: 3 }),
  (files) => holdsForSite(files, app.renderer.module, frame),
)

/** Tries a law on so many cases; the cases are the same for the same seed, whatever was run before. */
async function run<Case extends Uint8Array | Uint8Array[]>(
  name: string,
  cases: number,
  arbitrary: fc.Arbitrary<Case>,
  law: (made: Case) => void | Promise<void>,
): Promise<void> {
  let slowest = 0
  for (let done = 0; done < cases; done += batch) {
    const result = await fc.check(
      fc.asyncProperty(arbitrary, async (made) => {
        alive(Number(values.seed) + done)
        const start = performance.now()
        await law(made)
        slowest = Math.max(slowest, performance.now() - start)
      }),
      { numRuns: Math.min(batch, cases - done), seed: Number(values.seed) + done },
    )
    if (result.failed) fail(name, result.counterexample![0], result.errorInstance)
    const count = Math.min(cases, done + batch)
    console.log(`${name}: ${count} of ${cases}, the slowest in ${Math.round(slowest)} ms`)
  }
}

function fail(name: string, made: Uint8Array | Uint8Array[], error: unknown): never {
  for (const [index, bytes] of [made].flat().entries()) {
    const place = join(tmpdir(), `recto-${name}-${index}.txt`)
    writeFileSync(place, bytes)
    console.error(`${place}:\n${Buffer.from(bytes).toString()}\n`)
  }
  throw error
}
