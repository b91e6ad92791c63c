import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { headersFile, headersFor } from '../../src/compiler/host-headers.ts'

/**
 * What befalls a request instead of being answered: it hangs, its connection is cut, or another
 * answer comes than the file (the body is sent with the file's own content type, if no other is named).
 */
export type Mishap = 'hang' | 'cut' | { status: number; body?: string; type?: string }

/** Which mishap befalls a request, by its path from the base: "" is the home page. */
export type Trouble = (path: string) => Mishap | undefined

export type StaticHost = {
  /** Address of the site's home page, with a slash at the end. */
  url: string
  /** The paths asked for so far, from the base, in order. */
  requests: string[]
  /** Brings trouble over the requests that come from now on. */
  misbehave: (trouble: Trouble) => void
  /** Ends the trouble; requests that hang are answered now. */
  recover: () => void
  close: () => Promise<void>
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

function contentType(path: string): string {
  return contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
}

/**
 * Serves a folder under a base path as the plainest of static hosts does: a file is a file, a folder
 * is its index.html, and anything else is the folder's 404.html with status 404. No rewriting, and no
 * headers but the type and, as hosts do that read it, what the folder's `_headers` says: whatever the
 * reader needs beyond that, it must do itself. `compresses`, as any real one does, has texts sent in Brotli.
 */
export async function serveStatic(
  folder: string,
  base = '/',
  { readsHeaders = true, compresses = false } = {},
): Promise<StaticHost> {
  const requests: string[] = []
  const hanging: (() => void)[] = []
  const packed = new Map<string, Buffer>()
  let trouble: Trouble = () => undefined

  const server = createServer((request, response) => {
    void respond(request, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })

  async function respond(request: IncomingMessage, response: ServerResponse) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(response, 405, 'text/plain', 'Only GET and HEAD.')
    }
    const path = decodePath(request.url ?? '')
    if (path === undefined) return send(response, 400, 'text/plain', 'Not a path.')
    // What lies outside the base is somebody else's site: a link that forgets the base ends here.
    if (!path.startsWith(base)) return send(response, 404, 'text/plain', 'No site here.')

    const told = readsHeaders
      ? await readFile(join(folder, headersFile), 'utf8').catch(() => '')
      : ''
    for (const [name, value] of Object.entries(headersFor(path, told)))
      response.setHeader(name, value)
    const place = path.slice(base.length)
    requests.push(place)
    const mishap = trouble(place)
    if (mishap === 'cut') return response.destroy()
    if (mishap === 'hang') await new Promise<void>((release) => hanging.push(release))
    else if (mishap) {
      const { status, body = '', type = contentType(path) } = mishap
      return send(response, status, type, body)
    }

    const found = await find(folder, place)
    if (found === 'folder without slash') {
      const query = /\?[^#]*/.exec(request.url ?? '')?.[0] ?? ''
      response.writeHead(301, { location: `${encodeURI(path)}/${query}` }).end()
    } else if (found && compresses && isText.test(contentType(found))) {
      if (!packed.has(found)) packed.set(found, compressed(await readFile(found)))
      response.setHeader('content-encoding', 'br')
      send(response, 200, contentType(found), packed.get(found)!)
    } else if (found) {
      send(response, 200, contentType(found), await readFile(found))
    } else {
      const fallback = await readFile(join(folder, '404.html')).catch(() => 'Not found.')
      send(response, 404, contentType('404.html'), fallback)
    }
  }

  function recover() {
    trouble = () => undefined
    for (const release of hanging.splice(0)) release()
  }

  await new Promise<void>((ready, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', ready)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    requests,
    misbehave: (next) => {
      trouble = next
    },
    recover,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

const isText = /^text\/|json|svg|xml/

/** As a host compresses on the fly; one that compresses beforehand gets some percent less. */
function compressed(content: Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer) {
  // Node leaves the body out by itself where HEAD was asked.
  response
    .writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
    .end(body)
}

/** The path of a request's target, decoded; undefined for what cannot be one. */
function decodePath(target: string): string | undefined {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ''))
    return path.startsWith('/') && !path.includes('\0') ? path : undefined
  } catch {
    return undefined
  }
}

/** The file that stands for a place in the folder, never one outside of it. */
async function find(folder: string, place: string): Promise<string | undefined> {
  const root = resolve(folder)
  const path = resolve(join(root, place))
  if (path !== root && !path.startsWith(root + sep)) return undefined
  const kind = await kindOf(path)
  const asFolder = place === '' || place.endsWith('/')
  // "a.txt/" is no file, though resolving the path loses its slash.
  if (kind === 'file') return asFolder ? undefined : path
  const index = join(path, 'index.html')
  if (kind !== 'folder' || (await kindOf(index)) !== 'file') return undefined
  return asFolder ? index : 'folder without slash'
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile()) return 'file'
  return found?.isDirectory() ? 'folder' : undefined
}
