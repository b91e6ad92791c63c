import type { BuiltApp } from './built-app.ts'
import type { PageRenderer } from './page-renderer.ts'
import { renderSitePage, type SiteFrame } from './site-pages.ts'
import { stampOf } from './stamp.ts'
import type { WorkerPool } from './worker-pool.ts'

/** So few pages are rendered here before workers would have started, each with the reader's code to load and to learn. */
const fewPages = 300

/** Renders the pages of a site: in a pool that is at work already, else the first few in this thread, one by one. */
export function siteRenderer(
  { module, version }: BuiltApp['renderer'],
  frame: SiteFrame,
  pool: WorkerPool,
): PageRenderer {
  let handedIn = 0
  let before: Promise<unknown> = Promise.resolve()
  return {
    version: stampOf([version, JSON.stringify(frame)]),
    async render(page) {
      if (!pool.isStarted && ++handedIn <= fewPages) {
        // One by one: all that begin before the code of a screen's parts is there are rendered twice.
        const rendering = before.then(() => renderSitePage(page, module, frame))
        before = rendering.catch(() => undefined)
        return rendering
      }
      const { html } = await pool.do({ kind: 'render', module, frame, page })
      return html
    },
  }
}
