import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Has `npm run preview` answer as a static host does: the address of a page without its last slash leads to the
 * page, and what the site has no file for is answered with its 404.html. Vite by itself would answer with
 * the feed, or with nothing.
 */
export function previewMissing(): Plugin {
  return {
    name: 'recto:preview-missing',
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa' } : undefined),
    configurePreviewServer(server) {
      const { root, base, build } = server.config
      const site = resolve(root, build.outDir)
      const page = join(site, '404.html')
      server.middlewares.use((request, response, next) => {
        const to = withSlash(request.url ?? '', base, site)
        if (to === null) return next()
        response.writeHead(301, { Location: to }).end()
      })
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

/** The address with its last slash, of a page that is asked for without it; null for any other. */
function withSlash(url: string, base: string, site: string): string | null {
  const [path = '', ...query] = url.split('?')
  if (!path.startsWith(base) || path.endsWith('/') || path.includes('..')) return null
  return pageAt(join(site, path.slice(base.length))) ? [`${path}/`, ...query].join('?') : null
}

function pageAt(encoded: string): boolean {
  try {
    return existsSync(join(decodeURI(encoded), 'index.html'))
  } catch {
    // No sound encoding of anything.
    return false
  }
}
