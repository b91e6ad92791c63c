import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Answers in `npm run preview` what the site has no file for with its 404.html, as a static host does:
 * Vite by itself would answer with the feed, or with nothing.
 */
export function previewMissing(): Plugin {
  return {
    name: 'recto:preview-missing',
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : undefined),
    configurePreviewServer(server) {
      const { root, build } = server.config
      const page = join(resolve(root, build.outDir), '404.html')
      // After the site's files, and after addresses have been led to the pages that stand there.
      return () =>
        server.middlewares.use(async (request, response, next) => {
          if (request.url?.split('?', 1)[0]!.endsWith('.html')) return next()
          const html = await readFile(page, 'utf8').catch(() => null)
          if (html === null) return next()
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
        })
    },
  }
}
