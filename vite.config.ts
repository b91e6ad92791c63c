import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { previewHeaders } from './src/compiler/preview-headers.ts'
import { previewMissing } from './src/compiler/preview-missing.ts'
import { recto } from './src/compiler/recto-plugin.ts'

const unit = ['seed', 'text', 'bundle', 'compiler', 'properties']
const component = ['library', 'feed', 'article', 'related', 'search', 'ui', 'app']

export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [
    react(),
    previewHeaders(),
    previewMissing(),
    tailwindcss(),
    recto({
      seeds: process.env.SEEDS ?? 'seeds',
      cache: process.env.RECTO_CACHE ?? 'node_modules/.cache/recto',
    }),
  ],
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
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
