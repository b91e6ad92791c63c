import type * as z from 'zod/mini'
import { bundleVersion } from '../bundle/bundle-version.ts'
import { BundleError, failedPaths } from './bundle-error.ts'
import type { LazySchema } from './schema-of.ts'
import { workersHere } from './workers-here.ts'

/**
 * Fetches and checks a file of the bundle. Null if there is no such file; a BundleError if there may
 * be one but it can't be had or doesn't fit its schema. One that failed is asked of the host itself from then on.
 */
export async function fetchBundleFile<Schema extends z.ZodMiniType>(
  path: string,
  schemaFor: LazySchema<Schema>,
  signal: AbortSignal | null = null,
): Promise<z.output<Schema> | null> {
  const [json, schema] = await Promise.all([fetchJson(path, signal), schemaFor()])
  if (json === undefined) return null
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new BundleError(path, isOfOtherVersion(json) ? 'other-version' : 'misshapen', parsed.error)
}

function isOfOtherVersion(json: unknown): boolean {
  const version = (json as { version?: unknown } | null)?.version
  return typeof version === 'number' && version !== bundleVersion
}

/** The JSON at a path, whatever it is; undefined if there is none. */
async function fetchJson(path: string, signal: AbortSignal | null): Promise<unknown> {
  // What came before may lie in the browser's cache, or the worker's.
  const cache = failedPaths.has(path) ? 'reload' : 'default'
  const response = await fetch(import.meta.env.BASE_URL + path, { signal, cache }).catch(
    (cause: unknown) => {
      if (signal?.aborted) throw cause
      // The site's worker has looked for it in what is kept, too.
      const isKeptFor = globalThis.navigator?.onLine === false && workersHere()?.controller
      throw new BundleError(path, isKeptFor ? 'not-kept' : 'unreachable', cause)
    },
  )
  if (response.status === 404) return undefined
  if (!response.ok) throw new BundleError(path, 'refused', response.status)
  // Hosts made for single-page apps answer every path they don't know with the app's page.
  if (response.headers.get('Content-Type')?.startsWith('text/html'))
    throw new BundleError(path, 'page')
  return response.json().catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new BundleError(path, 'unreadable', cause)
  })
}
