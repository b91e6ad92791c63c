import type { PackedArticleFile } from '../bundle/packed-article.ts'
import { feedPage, methodPage } from '../bundle/page-paths.ts'
import { excerpt } from './excerpt.ts'
import { aliasHtml, pageHtml, type RenderedPage } from './page-html.ts'
import type { Page } from './page-renderer.ts'

/** The screens that pages are made of, each a script of its own. */
export type Screen = 'feed' | 'article' | 'method'

/** What all pages of a site have in common. */
export type SiteFrame = {
  /** The built index.html, with nothing in its root. */
  index: string
  base: string
  /** Where the site will stand, "https://host", or "" if that isn't known. */
  origin: string
  /** The addresses of the scripts that a screen needs besides the site's first. */
  scripts: Record<Screen, readonly string[]>
}

/** Renders the page at a path from the site's base out of the files of the bundle that it asks for. */
export type RenderPage = (path: string, files: Record<string, unknown>) => Promise<RenderedPage>

type Site = SiteFrame & { render: RenderPage }

/** A longer description is cut where previews of links would cut it anyway. */
const longestDescription = 300

const renderers = new Map<string, Promise<RenderPage>>()

/** Importing takes a while, even of what is there: as long as a fifth of a page. */
function rendererIn(module: string): Promise<RenderPage> {
  const known =
    renderers.get(module) ??
    import(module).then(({ prerenderPage }: { prerenderPage: RenderPage }) => prerenderPage)
  renderers.set(module, known)
  return known
}

/** The HTML of a page of the site, by a module that exports `prerenderPage`. */
export async function renderSitePage(
  { path, files }: Page,
  module: string,
  frame: SiteFrame,
): Promise<string> {
  const site: Site = { ...frame, render: await rendererIn(module) }
  const contents = Object.fromEntries(
    [...files].map(([path, json]) => [path, JSON.parse(json) as unknown]),
  )
  if (path === feedPage) return feedHtml(contents, site)
  if (path === methodPage) return methodHtml(site)
  return articleHtml(path, contents, site)
}

/** The page at the address of an article, stub or alias, made of its file of the bundle. */
function articleHtml(path: string, files: Record<string, unknown>, site: Site): Promise<string> {
  const [file] = Object.values(files) as [PackedArticleFile]
  if (file.kind === 'alias') return Promise.resolve(aliasHtml(site.index, file.id, site.base))
  const [text] = file.kind === 'article' ? file.summary.prose : file.summary
  return written({ path, screen: 'article', description: text, files }, site)
}

/** The first page of the feed, made of the `feedFiles`. */
function feedHtml(files: Record<string, unknown>, site: Site): Promise<string> {
  const description =
    'A reader that sets an article beside its cached copy, shows what changed, and ties the summary to its evidence.'
  return written({ path: feedPage, screen: 'feed', description, files }, site)
}

/** The page on how texts are compared. */
function methodHtml(site: Site): Promise<string> {
  const description = 'How Recto compares two texts, how well it does, and what it can’t see.'
  return written({ path: methodPage, screen: 'method', description, files: {} }, site)
}

type Plan = { path: string; screen: Screen; description: string; files: Record<string, unknown> }

async function written({ path, screen, description, files }: Plan, site: Site): Promise<string> {
  const page = {
    path,
    description: excerpt(description, longestDescription),
    files,
    scripts: site.scripts[screen],
    rendered: await site.render(path, files),
  }
  return pageHtml(site.index, page, site.base, site.origin)
}
