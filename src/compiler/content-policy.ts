import { createHash } from 'node:crypto'
import { workerPolicy } from '../bundle/site-worker.ts'

/**
 * The Content-Security-Policy of every page: only the site's own files, no code but its own scripts and
 * the ones named here, no frames, and no string that becomes markup or code (Trusted Types), but for the
 * address of the site's worker.
 * `scripts` and `styles` are the texts of those that stand in pages. Name what we write, never what a page is
 * found to hold: an injected script would be allowed with it.
 */
export function contentPolicy(scripts: readonly string[], styles: readonly string[] = []): string {
  return [
    `default-src 'none'`,
    `script-src ${["'self'", ...scripts.map(hashSource)].join(' ')}`,
    `style-src ${["'self'", ...styles.map(hashSource)].join(' ')}`,
    `font-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `trusted-types ${workerPolicy}`,
    `require-trusted-types-for 'script'`,
  ].join('; ')
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** A page under a policy: it says so itself, before anything that the policy is about. */
export function underPolicy(html: string, policy: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  // The charset has to stand in the first 1,024 bytes.
  return html.replace(/<head>(\s*<meta charset[^>]*>)?/i, (head) => `${head}\n    ${tag}`)
}
