import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { fontFolder } from './src/compiler/font-folder.ts'
import { previewHeaders } from './src/compiler/preview-headers.ts'
import { inLanguage } from './src/compiler/in-language.ts'
import { languageOf, languageVariable } from './src/compiler/language-of.ts'
import { leanLibraries } from './src/compiler/lean-libraries.ts'
import { previewMissing } from './src/compiler/preview-missing.ts'
import { recto } from './src/compiler/recto-plugin.ts'
import { webManifest } from './src/compiler/web-manifest.ts'

const unit = ['seed', 'text', 'bundle', 'kept', 'compiler', 'worker', 'properties', 'fuzz']
const component = [
  'library',
  'commands',
  'keeping',
  'settings',
  'since',
  'feed',
  'article',
  'related',
  'search',
  'ui',
  'words',
  'app',
]

/** What every page needs of others' code. */
const libraries =
  /rolldown[\\/]runtime|node_modules[\\/](react|react-dom|react-router|react-error-boundary|scheduler|@tanstack[\\/](query-core|react-query))[\\/](?!.*(nfiniteQuery(Observer|Behavior)|InfiniteQuery\.js))/

/** What checks a file of the bundle when it arrives. */
const schemas = /src[\\/]library[\\/]file-schemas|node_modules[\\/]zod/

/** What writes down what a reader keeps: fetched as one, once the page is there. */
const storage =
  /src[\\/]library[\\/](kept-(store|writer|book|pages|database|channel)|read-copies)|src[\\/]since[\\/]note-visit|idb-keyval/

/** What every page begins with, and small parts of several screens, which compress best together. */
const parts =
  /src[\\/](app[\\/]main|ui[\\/]use-today|words[\\/](([\w-]+[\\/])?language|by-locale[\\/](in-figures|local-date|as-written))|library[\\/](article-link|kept|seen-text)|keeping[\\/](entry-marks|card-of)|kept[\\/](article-state|settings)|commands[\\/](commands|offers|use-source)|bundle[\\/](unseen|coded-names|packed-numbers))\.tsx?$/

/** Files that every page has from its beginning, or gets once it is there. */
const always = /(rolldown-runtime|libraries|parts|storage)-[^/]*\.js$/

/** An article's page with all that it begins with, which its parts that come later share. */
const article = /src[\\/]app[\\/]article-route/

/** What the feed has in common with the search, and with what leads along a list without showing it. */
const lists =
  /src[\\/](ui[\\/](rail|facet-links|query-of|is-chord)|keeping[\\/](entry-title|entry-link|has-changed)|commands[\\/]use-(current|entry-commands)|library[\\/](catalogue-query|feed-page-query|left-off|saves-data)|feed[\\/](filter|kept-cards|feed-place|unread-since)|words[\\/]([\w-]+[\\/])?(facets|filter|card))\.tsx?$/

/** The feed with all that it begins with, which its lists that come later share. */
const feed = /src[\\/]feed[\\/]feed-screen/

const language = languageOf(process.env[languageVariable])

export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [
    react(),
    previewHeaders(),
    leanLibraries(),
    inLanguage(language),
    webManifest(language),
    previewMissing(),
    tailwindcss(),
    recto({
      seeds: process.env.SEEDS ?? 'seeds',
      cache: process.env.RECTO_CACHE ?? 'node_modules/.cache/recto',
    }),
  ],
  build: {
    modulePreload: {
      // Browsers that know `light-dark()` know how to preload a module.
      polyfill: false,
      // What is asked for at once, or is there with every page, need not be named to be fetched ahead. An article
      // has no room for such names: what it fetches later waits for a reader to ask.
      resolveDependencies: (file, dependencies, { hostId }) =>
        hostId.includes('article-route')
          ? []
          : dependencies.filter((one) => one !== file && !always.test(one)),
    },
    // Those browsers know `:dir()` too; for others it would be made a list of languages, which texts don't name.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // There is one sheet, which stands in every page: no script is to fetch it besides.
    cssCodeSplit: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      treeshake: {
        // No library here does anything by being read or named alone.
        propertyReadSideEffects: false,
        unknownGlobalSideEffects: false,
        // What react-router tells its developers, which the tests hear, too.
        manualPureFunctions: ['warning', 'warningOnce', 'invariant'],
      },
      // It compresses best in one file.
      output: {
        // The shortest hash that the bundler makes: each name of a file that is fetched later stands in what is
        // fetched first.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: ({ names }) =>
          `${names[0]?.endsWith('.woff2') ? fontFolder : 'assets/'}[name]-[hash][extname]`,
        codeSplitting: {
          groups: [
            { name: 'libraries', test: libraries },
            { name: 'parts', test: parts },
            { name: 'schemas', test: schemas },
            { name: 'storage', test: storage },
            { name: 'article-route', test: article },
            { name: 'lists', test: lists },
            { name: 'feed-screen', test: feed },
          ],
        },
      },
    },
  },
  test: {
    // Nothing here is timed: the bound only ends what hangs, on however busy a machine.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/fixed-cases.ts'],
          include: unit.map((folder) => `tests/${folder}/**/*.test.ts`),
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: component.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
          setupFiles: ['tests/fixed-cases.ts', 'tests/component-setup.ts'],
        },
      },
    ],
  },
})
