import type { Plugin } from 'vite'
import { type BuiltLanguage, pseudoLanguage } from '../bundle/languages.ts'
import { documentWords } from './document-words.ts'

/** Where the manifest lies, from the site's base. */
const file = 'manifest.webmanifest'

/** Writes the manifest of an installed reader, in a language, and serves it while developing. */
export function webManifest(language: BuiltLanguage): Plugin {
  return {
    name: 'recto:web-manifest',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: manifestIn(language) })
    },
    configureServer({ config, middlewares }) {
      middlewares.use(config.base + file, (_, response) => {
        response.setHeader('Content-Type', 'application/manifest+json; charset=utf-8')
        response.end(manifestIn(language))
      })
    },
  }
}

/** The manifest, JSON; its addresses are relative, so that it holds under any base. */
export function manifestIn(language: BuiltLanguage): string {
  const words = documentWords[language]
  const manifest = {
    name: 'Recto',
    short_name: 'Recto',
    description: words.about,
    lang: language,
    dir: language === pseudoLanguage ? 'rtl' : 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fcfbf7',
    theme_color: '#fcfbf7',
    categories: ['news'],
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: 'icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: words.saved, url: './?list=saved' },
      { name: words.search, url: './search/' },
    ],
    share_target: {
      action: './search/',
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
