import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { fontFolder } from './src/compiler/font-folder.ts'
import { previewHeaders } from './src/compiler/preview-headers.ts'
import { leanLibraries } from './src/compiler/lean-libraries.ts'
import { previewMissing } from './src/compiler/preview-missing.ts'
import { recto } from './src/compiler/recto-plugin.ts'

const unit = ['seed', 'text', 'bundle', 'kept', 'compiler', 'properties', 'fuzz']
const component = [
  'library',
  'commands',
  'keeping',
  'settings',
  'feed',
  'article',
  'related',
  'search',
  'ui',
  'app',
]

/** What every page needs of others' code, and the small parts of ours that most of them share. */
const everywhere = [
  /rolldown[\\/]runtime/,
  /node_modules[\\/](react|react-dom|react-router|react-error-boundary|scheduler|zod|@tanstack[\\/](query-core|react-query))[\\/](?!.*(nfiniteQueryObserver|InfiniteQuery\.js))/,
  /src[\\/]app[\\/](?!along-list|not-found-page|look-changes|article-route|method-page|prerender|score-table)/,
  /src[\\/](bundle|library|ui)[\\/](local-date|use-is-live|use-today|is-chord|link|article-link|key-cap|is-typing|page|element-place|hold-still|followed-link|session-notes|scroll-place|in-figures|notice|lazy-screen|remember-scroll)\.tsx?$/,
  /src[\\/]kept[\\/](article-state|settings)\.ts$/,
  /src[\\/]commands[\\/](commands|command-keys|key-name|key-reader|command-cap|offers|use-bindings|use-current)\.tsx?$/,
  /src[\\/]keeping[\\/](entry-marks|entry-sign|entry-title|card-of|when-seen|kept-notice)\.tsx?$/,
]

/** What lists of entries are made of, wherever they stand. */
const lists =
  /src[\\/](bundle|library|ui)[\\/](catalogue|entry|feed-page|catalogue-query|feed-page-query|query-of|rail|facet-links)\.tsx?$|src[\\/]feed[\\/]filter\.ts$|src[\\/]commands[\\/]use-entry-commands\.ts$/

/** What keeps what a reader keeps, which comes when the page has been painted. */
const store = /src[\\/](library[\\/]kept-|kept[\\/](kept|stamp)\.ts)|node_modules[\\/]idb-keyval/

/** What comes together when it is asked for: each file by itself would have its name in what comes first. */
const panels =
  /src[\\/](commands[\\/](palette|help-dialog|choices|key-names|in-groups)|ui[\\/]dialog|library[\\/]found-titles-query)\.tsx?$/

export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [
    react(),
    previewHeaders(),
    leanLibraries(),
    previewMissing(),
    tailwindcss(),
    recto({
      seeds: process.env.SEEDS ?? 'seeds',
      cache: process.env.RECTO_CACHE ?? 'node_modules/.cache/recto',
    }),
  ],
  build: {
    // Browsers that know `light-dark()` know how to preload a module.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // It compresses best in one file.
      output: {
        assetFileNames: ({ names }) =>
          `${names[0]?.endsWith('.woff2') ? fontFolder : 'assets/'}[name]-[hash][extname]`,
        codeSplitting: {
          groups: [
            { name: 'libraries', test: (id) => everywhere.some((part) => part.test(id)) },
            { name: 'lists', test: lists },
            { name: 'kept-store', test: store },
            { name: 'panels', test: panels },
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
