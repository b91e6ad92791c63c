import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { setFiles } from '../library/take-inlined-files.ts'
import { newQueryClient } from '../library/new-query-client.ts'
import { Reader } from './reader.tsx'
import { preloadScreen } from './routes.ts'

/**
 * Renders the page at a path from the site's base, "/article/ID/", out of the files of the bundle that
 * it asks for: its title and what stands in its root, both HTML. Rejects if the page fails to render or
 * asks for a file that isn't among them.
 */
export async function prerenderPage(
  path: string,
  files: Record<string, unknown>,
): Promise<{ title: string; html: string }> {
  const client = newQueryClient()
  setFiles(client, files)
  await preloadScreen(path)
  const base = import.meta.env.BASE_URL
  const page = (
    <Reader
      client={client}
      router={(app) => (
        <StaticRouter basename={base} location={base + path.slice(1)}>
          {app}
        </StaticRouter>
      )}
    />
  )
  return titleApart(atOnce(page) ?? (await inTime(page)))
}

/**
 * A page all of whose code and files are there, in a third less time than `inTime` takes; null if a part
 * of it would have to be waited for, or fails: React leaves that to the browser, and a mark in its place.
 */
function atOnce(page: ReactNode): string | null {
  const html = renderToString(page)
  return html.includes('<!--$!-->') ? null : html
}

/** A page whose parts are waited for; rejects with what one of them fails with. */
async function inTime(page: ReactNode): Promise<string> {
  const { prelude } = await prerender(page, {
    // What is larger would be put behind a script that moves it into place.
    progressiveChunkSize: Infinity,
    onError: (error) => {
      throw error
    },
  })
  return new Response(prelude).text()
}

/** React writes what belongs into the head before all else; there is the title alone. */
function titleApart(html: string) {
  const [all = '', title = ''] = /^<title>([^<]*)<\/title>/.exec(html) ?? []
  return { title, html: html.slice(all.length) }
}
