import { join } from 'node:path'
import { seedCacheFolder } from './cache-folders.ts'
import { compile } from './compile.ts'
import { compilerVersion } from './compiler-version.mjs'
import { digestFolder, textFrom } from './digest-folder.ts'
import { Progress } from './progress.ts'
import { bytesIn } from './read-seeds.ts'
import { hasErrors, reportDiagnostics } from './report-diagnostics.ts'
import { SeedCache } from './seed-cache.ts'
import { SeedSieve } from './seed-sieve.ts'
import { WorkerPool } from './worker-pool.ts'

/** `npm run seeds:check [-- FOLDER]`: says all that is wrong with the seeds; exits 1 on an error. */
const folder = process.argv[2] ?? process.env.SEEDS ?? 'seeds'
const cacheFolder = seedCacheFolder('node_modules/.cache/recto', folder, compilerVersion())
const cache = new SeedCache(cacheFolder)
const pool = new WorkerPool()
const { digests, diagnostics } = await digestFolder(
  folder,
  cache,
  new SeedSieve(join(cacheFolder, 'sieve'), folder),
  pool,
  new Progress('Seeds compared'),
)
await pool.close()
const { diagnostics: ofSeeds } = compile(digests, (digest) => textFrom(folder, cache, digest))
cache.close()
const all = [...diagnostics, ...ofSeeds]
console.log(reportDiagnostics(all, digests.length, bytesIn(folder)))
process.exitCode = hasErrors(all) ? 1 : 0
