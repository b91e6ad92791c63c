import { workerFile } from '../bundle/site-worker.ts'
import { fontFolder } from './font-folder.ts'

/** The file, at the top of a site, from which hosts that read it take what to send along. */
export const headersFile = '_headers'

/**
 * What a host is to send with everything below a site's base, as `_headers` says it. A page's own policy
 * can't forbid that it is framed: only a header can.
 */
export function hostHeaders(base: string, policy: string): string {
  return [
    `${base}*`,
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    // Their names change with what is in them. A script's does, too, but of that a host's "not found" would be
    // kept as well, and then a reader that is being published could stay broken for whoever came too soon.
    `${base}${fontFolder}*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    // By it a browser finds out that there is a newer site.
    `${base}${workerFile}`,
    '  Cache-Control: no-cache',
    '',
  ].join('\n')
}

/** The headers that a `_headers` file names for a path, "/reader/how/". */
export function headersFor(path: string, text: string): Record<string, string> {
  const headers: Record<string, string> = {}
  let applies = false
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':')
    if (/^\S/.test(line)) applies = fits(path, line.trim())
    else if (applies && colon > 0)
      headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim()
  }
  return headers
}

function fits(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}
