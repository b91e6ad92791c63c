import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compilerVersion } from './compiler-version.mjs'

/** What a thread of a build starts with, each a module beside this one. */
export const programs = ['build-site', 'compile-worker']

/** What a bundle ends with: one that doesn't was cut, by a power failure for one. */
export const bundleEnd = '\n// Whole.\n'

/** Hashed once: each time takes some milliseconds of what a build takes that finds nothing new. */
const version = compilerVersion()

/**
 * The URL of a program's source.
 *
 * @param {string} program
 * @returns {string}
 */
export function sourceOf(program) {
  return new URL(`./${program}.ts`, import.meta.url).href
}

/**
 * Where a program has its bundle, with all that it imports: by this compiler, at the place it lies in.
 *
 * @param {string} program
 * @returns {string}
 */
export function bundledPath(program) {
  const cache = resolve(process.env.RECTO_CACHE ?? 'node_modules/.cache/recto')
  const key = createHash('sha256')
    .update(`${version} ${sourceOf(program)}`)
    .digest('hex')
  return join(cache, 'compiler', `${program}-${key}.mjs`)
}

/**
 * Whether a program has a whole bundle.
 *
 * @param {string} program
 * @returns {boolean}
 */
export function isBundled(program) {
  try {
    return readFileSync(bundledPath(program), 'utf8').endsWith(bundleEnd)
  } catch {
    return false
  }
}

/**
 * Runs a program's bundle.
 *
 * @param {string} program
 * @returns {Promise<void>}
 */
export async function runBundled(program) {
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(bundledPath(program)).href)
}
