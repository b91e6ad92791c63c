import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { headersFile, headersFor } from './host-headers.ts'

/** Has `npm run preview` send what the site's `_headers` says, as the hosts do that read it. */
export function previewHeaders(): Plugin {
  return {
    name: 'recto:preview-headers',
    configurePreviewServer(server) {
      const { root, build } = server.config
      const file = join(resolve(root, build.outDir), headersFile)
      server.middlewares.use(async (request, response, next) => {
        const text = await readFile(file, 'utf8').catch(() => '')
        const path = (request.url ?? '').split('?', 1)[0]!
        for (const [name, value] of Object.entries(headersFor(path, text)))
          response.setHeader(name, value)
        next()
      })
    },
  }
}
