import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateSeed, writeCorpus } from '../corpus/generate-corpus.ts'

/**
 * `npm run bench:build -- N`: builds a generated corpus of N articles cold, warm and after one more
 * seed, as `npm run build` does, and prints for each the time, the processor's time, the most memory
 * it had at once, and in the end the bytes. The cache stands beside the corpus, in a temporary folder.
 */
const count = Number(process.argv[2] ?? 1000)
if (!Number.isInteger(count) || count < 1) {
  console.error('Usage: npm run bench:build -- N')
  process.exit(2)
}
const corpusSeed = 1
const root = fileURLToPath(new URL('../../', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'recto-bench-'))
const [seeds, site] = [join(place, 'seeds'), join(place, 'site')]
try {
  const bytes = await writeCorpus(seeds, corpusSeed, count)
  console.log(
    `${count} articles, ${megabytes(bytes)} of seeds; ${availableParallelism()} × ${cpus()[0]?.model.trim()}, Node ${process.version}`,
  )
  await build('no seeds', join(place, 'none'))
  await build('cold', seeds)
  await build('warm', seeds)
  await build('warm again', seeds)
  for (const time of [1, 2, 3]) {
    writeFileSync(join(seeds, `new${time}.txt`), generateSeed(corpusSeed + time, 7, count))
    await build(`after one more seed (${time})`, seeds)
  }
  const json = bytesIn(join(site, 'bundle/article'))
  console.log(
    `JSON of articles and stubs: ${megabytes(json)}, ${(json / bytes).toFixed(2)} × seeds`,
  )
  console.log(
    `Whole site: ${megabytes(bytesIn(site))}; cache: ${megabytes(bytesIn(join(place, 'cache')))}`,
  )
} finally {
  rmSync(place, { recursive: true, force: true })
}

async function build(what: string, from: string): Promise<void> {
  const start = performance.now()
  const args = ['--import', 'tsx', 'src/compiler/build-site.ts', '--outDir', site]
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env: { ...process.env, SEEDS: from, RECTO_CACHE: join(place, 'cache'), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const watched = watch(child)
  const code = await new Promise((done) => child.once('close', done))
  if (code !== 0) throw new Error(`The build (${what}) ended with ${String(code)}`)
  const { cpu, memory } = watched()
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  const load = loadavg()[0]!.toFixed(1)
  console.log(
    `${what.padEnd(26)}${seconds.padStart(8)} s  processor ${cpu.padStart(7)} s  memory ${memory.padStart(9)}  (load ${load})`,
  )
}

/** Follows a process on Linux, where /proc has its figures; elsewhere they stay open. */
function watch(child: ChildProcess): () => { cpu: string; memory: string } {
  let [cpu, memory] = ['–', '–']
  const look = () => {
    const process = `/proc/${child.pid}`
    if (!existsSync(process)) return
    try {
      const fields = readFileSync(`${process}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      // User and system time, in hundredths of a second.
      cpu = ((Number(fields[11]) + Number(fields[12])) / 100).toFixed(2)
      const [, most] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`${process}/status`, 'utf8')) ?? []
      if (most) memory = megabytes(Number(most) * 1024)
    } catch {
      // It has ended between two looks.
    }
  }
  const timer = setInterval(look, 20)
  return () => {
    clearInterval(timer)
    return { cpu, memory }
  }
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
