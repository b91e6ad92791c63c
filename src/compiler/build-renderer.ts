import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type ResolvedConfig } from 'vite'
import type { RenderedPage } from './page-html.ts'

/** Renders the page at a path from the site's base out of the files of the bundle that it asks for. */
export type RenderPage = (path: string, files: Record<string, unknown>) => Promise<RenderedPage>

/**
 * Builds the reader for Node and loads it: `entry`, from the project's root, exports `prerenderPage`.
 * The build lies where its packages are found while it runs; `dispose` takes it away.
 */
export async function buildRenderer(
  entry: string,
  config: ResolvedConfig,
): Promise<{ render: RenderPage; dispose: () => Promise<void> }> {
  const cache = join(config.root, 'node_modules', '.cache')
  await mkdir(cache, { recursive: true })
  const outDir = await mkdtemp(join(cache, 'recto-renderer-'))
  const dispose = () => rm(outDir, { recursive: true, force: true })
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
  const { prerenderPage } = (await import(pathToFileURL(join(outDir, 'renderer.js')).href)) as {
    prerenderPage: RenderPage
  }
  return { render: prerenderPage, dispose }
}
