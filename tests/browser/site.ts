import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BuiltLanguage } from '../../src/bundle/languages.ts'

/** The top of the repository. */
export const repository = fileURLToPath(new URL('../../', import.meta.url))

export type SiteOrder = {
  /** The folder of seeds. */
  seeds: string
  /** The path the site is published under, with a slash at either end. */
  base: string
  outDir: string
  /** The language that its pages are written in. */
  language?: BuiltLanguage | undefined
}

/** Builds the site as `npm run build` does, from the seeds named, into the folder named. */
export async function buildSite({
  seeds,
  base,
  outDir,
  language = 'en',
}: SiteOrder): Promise<void> {
  const args = ['src/compiler/start-build.mjs', '--outDir', outDir]
  const { code, output } = await run(process.execPath, args, {
    ...process.env,
    BASE: base,
    SEEDS: seeds,
    RECTO_LANGUAGE: language,
    // Playwright says "test", with which React would be built for development.
    NODE_ENV: 'production',
  })
  if (code !== 0) throw new Error(`The site of ${seeds} at ${base} did not build:\n${output}`)
}

/** A package's own program rather than npx, which is a shell script on one system, a .cmd on another. */
export async function program(name: 'vite'): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  const { bin } = JSON.parse(await readFile(manifest, 'utf8')) as {
    bin: string | Record<string, string>
  }
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]!)
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: repository,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output: Buffer.concat(output).toString() }))
  })
}
