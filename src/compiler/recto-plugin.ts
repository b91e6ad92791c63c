import type { Plugin } from 'vite'
import { buildsApp } from './built-app.ts'
import { withFirstScript } from './page-scripts.ts'
import { serveBundle } from './serve-plugin.ts'

/** Vite's side of the compiler: serves the bundle of a folder of seeds while developing. */
export function recto({ seeds, cache }: { seeds: string; cache: string }): Plugin[] {
  return [serveBundle(seeds, cache), beginWithFirstScript, refuseToBuildAlone]
}

/** In development, too, a page begins with the script that it does when published; a build sees to it itself. */
const beginWithFirstScript: Plugin = {
  name: 'recto:first-script',
  apply: 'serve',
  transformIndexHtml: (html, { server }) => withFirstScript(html, server?.config.base ?? '/'),
}

const refuseToBuildAlone: Plugin = {
  name: 'recto:refuse-to-build-alone',
  apply: 'build',
  config() {
    if (process.env[buildsApp] !== '1')
      throw new Error('Vite alone would build a reader of nothing. Use npm run build.')
  },
}
