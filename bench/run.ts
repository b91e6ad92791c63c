import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm run bench -- [N] [--peers]`: what it costs to build a site of N articles (1,000), beside Eleventy if
 * asked for, and then how soon the controls of a long one answer. Each half is a process of its own, so that
 * neither has the other's memory.
 */
await run('build/run.ts', process.argv.slice(2))
await run('reading/run.ts', [])

async function run(script: string, args: readonly string[]): Promise<void> {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], { stdio: 'inherit' })
  const code = await new Promise((done) => child.once('close', done))
  if (code !== 0) process.exit(typeof code === 'number' ? code : 1)
}
