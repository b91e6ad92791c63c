// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { articlePath } from '../../src/bundle/bundle-paths.ts'
import { bundleVersion } from '../../src/bundle/bundle-version.ts'
import { BundleError } from '../../src/library/bundle-error.ts'
import { fetchBundleFile } from '../../src/library/fetch-bundle-file.ts'
import { openedBy } from '../../src/library/opened-file.ts'
import { answer, serve } from './served.ts'

const path = 'bundle/thing.json'
const schema = z.object({ version: z.literal(bundleVersion), name: z.string() })
const schemaFor = () => Promise.resolve(schema)
const thing = { version: bundleVersion, name: 'Thing' }

const failure = async () => {
  const error: unknown = await fetchBundleFile(path, schemaFor).then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof BundleError)) throw new Error(`It failed with ${String(error)}`)
  return error
}

describe('fetchBundleFile', () => {
  it('gives what the file says, asking below the site’s base', async () => {
    const { asked } = serve(new Map([[path, JSON.stringify(thing)]]))
    expect(await fetchBundleFile(path, schemaFor)).toEqual(thing)
    expect(asked).toEqual(['/bundle/thing.json'])
  })

  it('asks below another base where the site lies there', async () => {
    vi.stubEnv('BASE_URL', '/reader/')
    const { asked } = serve(new Map([[`reader/${path}`, JSON.stringify(thing)]]))
    expect(await fetchBundleFile(path, schemaFor)).toEqual(thing)
    expect(asked).toEqual(['/reader/bundle/thing.json'])
    vi.unstubAllEnvs()
  })

  it('asks past what browser and worker hold for a file that failed, whoever found it, and for no other', async () => {
    const paths = ['good', 'damaged', 'altered'].map(articlePath)
    const files = new Map(paths.map((path) => [path, JSON.stringify(thing)]))
    const { ways } = serve(files.set(articlePath('damaged'), '{"vers'))
    const askAll = () => Promise.allSettled(paths.map((path) => fetchBundleFile(path, schemaFor)))
    await askAll()
    const opened = openedBy(() => {
      throw new RangeError('no such sentence')
    })
    expect(() => opened({ id: 'altered' })).toThrow(BundleError)
    ways.length = 0
    await askAll()
    expect(ways).toEqual(['default', 'reload', 'reload'])
  })

  it('gives null where there is no such file', async () => {
    serve(new Map())
    expect(await fetchBundleFile(path, schemaFor)).toBeNull()
  })

  it.each([
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['refused', () => new Response('', { status: 500 })],
    ['refused', () => new Response('', { status: 403 })],
    [
      'page',
      () => new Response('<p>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
    ],
    ['unreadable', () => new Response('<!doctype html>')],
    ['unreadable', () => new Response('{"version":1,"na')],
    ['unreadable', () => new Response('')],
    ['other-version', () => new Response(JSON.stringify({ ...thing, version: bundleVersion + 1 }))],
    ['other-version', () => new Response(JSON.stringify({ version: 0 }))],
    ['misshapen', () => new Response(JSON.stringify({ ...thing, name: 1 }))],
    ['misshapen', () => new Response(JSON.stringify({ name: 'Thing' }))],
    ['misshapen', () => new Response(JSON.stringify({ ...thing, version: 'new' }))],
    ['misshapen', () => new Response('[]')],
  ] as const)('fails as %s, and says which file and what to do', async (reason, reply) => {
    answer(reply)
    expect(await failure()).toMatchObject({ reason, path, message: expect.stringContaining('. ') })
  })

  it('fails as not kept where a worker has looked for the file in what is kept, too', async () => {
    vi.stubGlobal('navigator', { onLine: false, serviceWorker: { controller: {} } })
    answer(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await failure()).toMatchObject({ reason: 'not-kept', path })
    vi.unstubAllGlobals()
  })

  it('fails as unreachable where a page may not ask for workers', async () => {
    vi.stubGlobal('navigator', {
      onLine: false,
      get serviceWorker() {
        throw new DOMException('Service worker is disabled.', 'SecurityError')
      },
    })
    answer(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await failure()).toMatchObject({ reason: 'unreachable', path })
    vi.unstubAllGlobals()
  })

  it('fails as aborted, and not as a broken file, when no one waits for it any more', async () => {
    serve(new Map([[path, JSON.stringify(thing)]]))
    const leaving = new AbortController()
    leaving.abort()
    await expect(fetchBundleFile(path, schemaFor, leaving.signal)).rejects.toMatchObject({
      name: 'AbortError',
    })
  })

  it('fails as aborted, too, when the answer has begun to arrive', async () => {
    const leaving = new AbortController()
    answer(
      () =>
        new Response(
          new ReadableStream({
            pull(body) {
              leaving.abort()
              body.error(leaving.signal.reason)
            },
          }),
        ),
    )
    await expect(fetchBundleFile(path, schemaFor, leaving.signal)).rejects.toMatchObject({
      name: 'AbortError',
    })
  })

  it('needs no compiled code, which a strict Content-Security-Policy forbids', async () => {
    serve(new Map([[path, JSON.stringify(thing)]]))
    const forbidden = vi.fn(() => {
      throw new EvalError('unsafe-eval')
    })
    vi.stubGlobal('Function', forbidden)
    const fresh = z.object({ version: z.literal(bundleVersion), name: z.string() })
    expect(await fetchBundleFile(path, () => Promise.resolve(fresh))).toEqual(thing)
    expect(forbidden).not.toHaveBeenCalled()
  })
})
