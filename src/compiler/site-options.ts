import { parseArgs } from 'node:util'
import type { BuiltLanguage } from '../bundle/languages.ts'
import { languageOf, languageVariable } from './language-of.ts'

/** What a build of the site is told. */
export type SiteOptions = {
  /** The project's root, an absolute path; all folders below are from there. */
  root: string
  /** The folder of seeds. */
  seeds: string
  /** The folder to publish. */
  outDir: string
  /** The path at which the site will stand on its host, with a slash at either end. */
  base: string
  /** Where the site will stand, "https://host", for what has to name it whole; "" if that isn't known. */
  origin: string
  /** The language that pages are written in. */
  language: BuiltLanguage
  /** Whether seeds that have errors are left out, instead of failing. */
  keepGoing: boolean
  /** Where to keep what need not be worked out again; safe to delete. */
  cache: string
}

/** `[--keep-going] [--outDir DIR] [--base PATH]`, and what the environment says. Fails on other arguments. */
export function siteOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  root: string,
): SiteOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'keep-going': { type: 'boolean', default: false },
      outDir: { type: 'string' },
      base: { type: 'string' },
    },
  })
  return {
    root,
    seeds: env.SEEDS ?? 'seeds',
    outDir: values.outDir ?? 'dist',
    base: withSlashes(values.base ?? env.BASE ?? '/'),
    origin: (env.SITE ?? '').replace(/(?<!\/)\/+$/, ''),
    language: languageOf(env[languageVariable]),
    keepGoing: values['keep-going'],
    cache: env.RECTO_CACHE ?? 'node_modules/.cache/recto',
  }
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/')
}
