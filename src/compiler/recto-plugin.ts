import type { Plugin } from 'vite'
import { serveBundle } from './serve-plugin.ts'
import { type Options, writeSitePlugin } from './write-plugin.ts'

/** Vite's side of the compiler: serves the bundle while developing, writes the site when building. */
export function recto(options: Options): Plugin[] {
  return [serveBundle(options.seeds, options.cache), writeSitePlugin(options)]
}
