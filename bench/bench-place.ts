import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from './corpus/generate-corpus.ts'
import { megabytes } from './build/measured-process.ts'

/** Where a bench has its seeds, its site and its cache, all below one temporary folder. */
export type Place = {
  folder: string
  seeds: string
  site: string
  cache: string
  /** How many seeds there are, and their bytes. */
  count: number
  bytes: number
}

/** Generates a corpus of `count` articles into a temporary folder, says what runs where, and cleans up in the end. */
export async function inBenchPlace(
  count: number,
  bench: (place: Place) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-bench-'))
  const [seeds, site, cache] = ['seeds', 'site', 'cache'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  try {
    const bytes = await writeCorpus(seeds, 1, count)
    const gibibytes = (totalmem() / 2 ** 30).toFixed(0)
    console.log(
      `${count} articles, ${megabytes(bytes)} of seeds; ${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${gibibytes} GiB, Node ${process.version}`,
    )
    await bench({ folder, seeds, site, cache, count, bytes })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `[N] [--peers]`, as the benches are told; exits where it is something else. */
export function benchOrder(args: readonly string[]): { count: number; peers: boolean } {
  const [count = 1000] = args.filter((arg) => arg !== '--peers').map(Number)
  if (!Number.isInteger(count) || count < 1) {
    console.error('Arguments: [N] [--peers], N articles')
    process.exit(2)
  }
  return { count, peers: args.includes('--peers') }
}
