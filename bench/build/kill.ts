import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesIn } from '../../src/compiler/files-in.ts'
import { generateSeed, writeCorpus } from '../corpus/generate-corpus.ts'
import { randomOf } from '../corpus/random.ts'

/**
 * `npm run bench:kill -- TIMES N`: kills builds of N articles at random moments, so many times, and fails
 * unless what is published is each time the old site or the new one to the byte, and the next build
 * gives the new one. Each build has a seed more than the one before.
 */
const times = Number(process.argv[2] ?? 50)
const count = Number(process.argv[3] ?? 300)
const root = fileURLToPath(new URL('../../', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'recto-kill-'))
const [seeds, site, cache] = [join(place, 'seeds'), join(place, 'site'), join(place, 'cache')]
const random = randomOf(Date.now())
try {
  await writeCorpus(seeds, 1, count)
  await build(cache, site)
  writeFileSync(join(seeds, 'more.txt'), generateSeed(times + 2, 7, count))
  const start = performance.now()
  await build(cache, site)
  const usual = performance.now() - start
  let old = printOf(site)
  const ends = { old: 0, new: 0, none: 0 }
  for (let time = 0; time < times; time++) {
    writeFileSync(join(seeds, `more${time}.txt`), generateSeed(time + 2, 7, count))
    const after = random.below(usual * 1.2)
    await build(cache, site, after)
    const left = existsSync(site) ? printOf(site) : null
    await build(cache, site)
    const next = printOf(site)
    if (left !== null && left !== old && left !== next)
      throw new Error(
        `Killed after ${after} ms, build ${time} left neither the old site nor the new`,
      )
    ends[left === null ? 'none' : left === old ? 'old' : 'new']++
    old = next
  }
  // No cache, nothing published before.
  await build(join(place, 'fresh-cache'), join(place, 'fresh'))
  if (printOf(join(place, 'fresh')) !== old) throw new Error('A first build gives another site')
  console.log(
    `${times} builds killed: ${JSON.stringify(ends)}; in the end as a first build gives it`,
  )
} finally {
  rmSync(place, { recursive: true, force: true })
}

/** Builds; kills the process after so many milliseconds, if any are given. */
async function build(cache: string, outDir: string, killAfter?: number): Promise<void> {
  const args = ['src/compiler/start-build.mjs', '--outDir', outDir]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, SEEDS: seeds, RECTO_CACHE: cache, NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const code = await new Promise((done) => child.once('close', done))
  clearTimeout(timer)
  if (code !== 0 && killAfter === undefined) throw new Error(`A build ended with ${String(code)}`)
}

function printOf(folder: string): string {
  const hash = createHash('sha256')
  for (const [path, bytes] of [...filesIn(folder)].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\0`).update(bytes).update('\0')
  return hash.digest('hex')
}
