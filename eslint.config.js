import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { rules } from 'eslint-plugin-regexp'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import { readdirSync } from 'node:fs'
import tseslint from 'typescript-eslint'

/** Which folders of src a folder may import from, besides itself: the arrows of ARCHITECTURE.md. */
const arrows = {
  app: [
    'feed',
    'article',
    'related',
    'search',
    'settings',
    'since',
    'keeping',
    'commands',
    'library',
    'kept',
    'ui',
    'words',
    'bundle',
  ],
  feed: ['keeping', 'commands', 'library', 'kept', 'ui', 'words', 'bundle'],
  article: ['keeping', 'commands', 'library', 'kept', 'ui', 'words', 'bundle'],
  related: ['keeping', 'commands', 'library', 'kept', 'ui', 'words', 'bundle'],
  search: ['keeping', 'commands', 'library', 'kept', 'ui', 'words', 'bundle'],
  settings: ['keeping', 'commands', 'library', 'kept', 'ui', 'words', 'bundle'],
  since: ['keeping', 'library', 'kept', 'text', 'ui', 'words', 'bundle'],
  keeping: ['commands', 'library', 'kept', 'ui', 'words', 'bundle'],
  commands: ['library', 'kept', 'ui', 'words', 'bundle'],
  library: ['kept', 'ui', 'words', 'bundle'],
  compiler: ['seed', 'text', 'bundle', 'words'],
  worker: ['bundle'],
  bundle: [],
  kept: ['bundle'],
  seed: [],
  text: [],
  ui: ['words'],
  words: ['bundle'],
}

for (const { name } of readdirSync('src', { withFileTypes: true }))
  if (!(name in arrows))
    throw new Error(`src/${name} has no arrows: say in eslint.config.js what it may import.`)

const zones = Object.entries(arrows).flatMap(([folder, allowed]) =>
  Object.keys(arrows)
    .filter((from) => from !== folder && !allowed.includes(from))
    .map((from) => ({
      target: `./src/${folder}`,
      from: `./src/${from}`,
      message: `src/${folder} may import from: ${allowed.join(', ') || 'nothing but itself'}.`,
    })),
)

/** Those that a page is made of. A folder that is added is one of them, unless it is named here. */
const apartFromPages = ['compiler', 'worker', 'bundle', 'kept', 'seed', 'text']
const ofPages = Object.keys(arrows).filter((folder) => !apartFromPages.includes(folder))

const nodeOnly = { patterns: [{ group: ['node:*'], message: 'Only compiler knows Node.' }] }

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'playwright-report/', '.cache/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  importX.flatConfigs.recommended,
  importX.flatConfigs.typescript,
  {
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: 'tsconfig.*.json',
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'import-x/no-named-as-default-member': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // A seed is text from anywhere: no expression may take a time that grows faster than the text.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp: { rules } },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/compiler/**'],
    rules: { 'no-restricted-imports': ['error', nodeOnly] },
  },
  {
    files: [`src/{${ofPages.join()}}/**/*.{ts,tsx}`, 'tests/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
  },
  {
    files: ['src/compiler/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['*.config.{js,ts}'],
    languageOptions: { globals: globals.node },
    rules: { 'import-x/no-default-export': 'off' },
  },
)
