import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { digestSeed } from '../../src/compiler/seed-digest.ts'
import { WorkerPool } from '../../src/compiler/worker-pool.ts'
import { seedFile } from './seed-file.ts'
import { seedsFolder } from './seeds-folder.ts'

function poolOf(size: number): WorkerPool {
  const pool = new WorkerPool(size)
  onTestFinished(() => pool.close())
  return pool
}

async function moduleOf(code: string): Promise<string> {
  const path = join(await seedsFolder(), 'render.mjs')
  writeFileSync(path, code)
  return pathToFileURL(path).href
}

const page = { path: '/how/', files: new Map<string, string>() }
const frame = {
  index: '<title>Recto</title><div id="root"></div>',
  ...{ base: '/', origin: '' },
  scripts: { feed: [], article: [], method: [] },
}

describe('WorkerPool', { timeout: 60_000 }, () => {
  it('digests as this thread would', async () => {
    const pool = poolOf(2)
    const files = ['A', 'B', 'C', 'D', 'E'].map((title) => seedFile(`${title}.txt`, { title }))
    const answers = await Promise.all(files.map((file) => pool.do({ kind: 'digest', file })))
    expect(answers).toEqual(files.map((file) => ({ kind: 'digest', ...digestSeed(file) })))
  })

  it('renders pages by a module', async () => {
    const module = await moduleOf(
      'export const prerenderPage = async (path) => ({ title: "A", html: "at " + path })',
    )
    const { html } = await poolOf(1).do({ kind: 'render', module, frame, page })
    expect(html).toContain('<title>A</title>')
    expect(html).toContain('>at /how/</div>')
  })

  it('fails with what was thrown in the worker, and works on', async () => {
    const pool = poolOf(1)
    const module = await moduleOf(
      'export const prerenderPage = () => { throw new Error("no such page") }',
    )
    await expect(pool.do({ kind: 'render', module, frame, page })).rejects.toThrow('no such page')
    const file = seedFile('a.txt', { title: 'A' })
    expect((await pool.do({ kind: 'digest', file })).digest.file).toBe('a.txt')
  })

  it('lets nothing that a worker still says come after it was closed', async () => {
    const pool = poolOf(1)
    const orders = ['A', 'B', 'C'].map((title) =>
      pool.do({ kind: 'digest', file: seedFile(`${title}.txt`, { title }) }),
    )
    await orders[0]
    // The worker has time to say what this thread has none to hear before it closes the pool.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
    const failures: unknown[] = []
    const note = (error: unknown) => void failures.push(error)
    process.on('uncaughtException', note)
    onTestFinished(() => void process.off('uncaughtException', note))
    await pool.close()
    await new Promise((done) => setTimeout(done, 50))
    expect(failures).toEqual([])
  })

  it('fails all that waits when a worker dies', async () => {
    const pool = poolOf(2)
    // One dies while the other is still at work, whose answer then nobody waits for.
    const dying = await moduleOf('export const prerenderPage = () => process.exit(1)')
    const working = await moduleOf(`export const prerenderPage = async () => {
      await new Promise((resolve) => setTimeout(resolve, 2000))
      return { title: '', html: '' }
    }`)
    const both = [dying, working].map((module) => pool.do({ kind: 'render', module, frame, page }))
    for (const { status } of await Promise.allSettled(both)) expect(status).toBe('rejected')
    await new Promise((resolve) => setTimeout(resolve, 2500))
    await expect(pool.do({ kind: 'render', module: working, frame, page })).rejects.toThrow(
      'ended with code 1',
    )
  })
})
