import { articlePage, feedPage } from '../bundle/page-paths.ts'
import { inlinedFilesId } from '../bundle/written-page.ts'
import { escapeMarkup } from './escape-markup.ts'
import { hiddenElsewhere } from './page-scripts.ts'

/** What of a page is written when the site is built: its title and its root, both HTML. */
export type RenderedPage = { title: string; html: string }

/** A page as it stands in the site. */
export type SitePage = {
  /** Its address from the site's base, "/article/ID/". */
  path: string
  /** What it is about, in plain text. */
  description: string
  /** The files of the bundle it was made of, by path. */
  files: Record<string, unknown>
  /** The addresses of the scripts it needs besides the site's first. */
  scripts: readonly string[]
  rendered: RenderedPage
}

/**
 * The HTML of a page: the built index.html with the page's head, its text, and the files it was made
 * of, so that it can be read before any script has come, and without one. `origin`, "https://host",
 * is where the site will stand, if that is known; `base` is its path there.
 */
export function pageHtml(index: string, page: SitePage, base: string, origin = ''): string {
  const { title, html } = page.rendered
  const description = escapeMarkup(page.description)
  const address = base + page.path.slice(1)
  const url = escapeMarkup(origin + address)
  const root = `<div id="root" data-path="${escapeMarkup(page.path)}">${html}</div>`
  // They come behind the text, and don't hurry: it is to be painted first.
  const scripts = page.scripts.map(
    (href) => `\n    <link rel="modulepreload" fetchpriority="low" crossorigin href="${href}" />`,
  )
  return withHead(index, title, description, [
    `<link rel="canonical" href="${url}" />`,
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
    `<meta property="og:type" content="${page.path === feedPage ? 'website' : 'article'}" />`,
    `<meta property="og:site_name" content="Recto" />`,
    ...(origin ? [`<meta property="og:url" content="${url}" />`] : []),
    ...(page.path === feedPage ? [`<script>${hiddenElsewhere(base)}</script>`] : []),
  ]).replace(
    /<div id="root">.*?<\/div>/s,
    () => `${root}\n    ${inlined(page.files)}${scripts.join('')}`,
  )
}

/** The page at the address of a title that was cut, which leads on to the whole one's. */
export function aliasHtml(index: string, id: string, base: string): string {
  const href = escapeMarkup(base + articlePage(id).slice(1))
  return index.replace(
    '</head>',
    () => `  <link rel="canonical" href="${href}" />
    <noscript><meta http-equiv="refresh" content="0; url=${href}" /></noscript>
  </head>`,
  )
}

function withHead(index: string, title: string, description: string, tags: string[]): string {
  return index
    .replace(/<title>.*?<\/title>/s, () => `<title>${title}</title>`)
    .replace(
      /<meta\s+name="description"[^>]*>/s,
      () => `<meta name="description" content="${description}" />`,
    )
    .replace('</head>', () => `${tags.map((tag) => `  ${tag}\n`).join('  ')}  </head>`)
}

/** JSON in a block of data, which ends at the first "</script" and is never run. */
function inlined(files: Record<string, unknown>): string {
  const json = JSON.stringify(files).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="${inlinedFilesId}">${json}</script>`
}
