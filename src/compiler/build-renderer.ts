import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type ResolvedConfig } from 'vite'
import { ownFolder } from './cache-folders.ts'
import type { RenderedPage } from './page-html.ts'
import { stampOf } from './stamp.ts'
import { filesIn } from './write-site.ts'

/** Renders the page at a path from the site's base out of the files of the bundle that it asks for. */
export type RenderPage = (path: string, files: Record<string, unknown>) => Promise<RenderedPage>

export type BuiltRenderer = {
  /** The URL of a module that exports `prerenderPage`, a RenderPage. */
  module: string
  /** Of its code: the same code renders the same pages. */
  version: string
  dispose: () => void
}

/**
 * Builds the reader for Node: `entry`, from the project's root, exports `prerenderPage`. The build
 * lies where its packages are found while it runs; `dispose` takes it away.
 */
export async function buildRenderer(entry: string, config: ResolvedConfig): Promise<BuiltRenderer> {
  const outDir = ownFolder(join(config.root, 'node_modules/.cache'), 'recto-renderer')
  await build({
    root: config.root,
    base: config.base,
    configFile: config.configFile ?? false,
    logLevel: 'warn',
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'renderer.js' } },
    },
  })
  const code = [...filesIn(outDir)].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    module: pathToFileURL(join(outDir, 'renderer.js')).href,
    version: stampOf(code.flatMap(([path, bytes]) => [path, Buffer.from(bytes).toString()])),
    dispose: () => rmSync(outDir, { recursive: true, force: true }),
  }
}
