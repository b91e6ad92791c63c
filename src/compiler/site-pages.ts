import type { ArticleFile } from '../bundle/article.ts'
import { articlePath, cataloguePath, feedPagePath } from '../bundle/bundle-paths.ts'
import { articlePage, feedPage, methodPage } from '../bundle/page-paths.ts'
import type { RenderPage } from './build-renderer.ts'
import { excerpt } from './excerpt.ts'
import { aliasHtml, pageHtml } from './page-html.ts'

/** The screens that pages are made of, each a script of its own. */
export type Screen = 'feed' | 'article' | 'method'

type Site = {
  /** The built index.html, with nothing in its root. */
  index: string
  base: string
  /** Where the site will stand, "https://host", or "" if that isn't known. */
  origin: string
  /** The addresses of the scripts that a screen needs besides the site's first. */
  scripts: Record<Screen, readonly string[]>
  render: RenderPage
}

/** A file of the site: its path from the base, and its HTML. */
export type PageFile = { path: string; html: string }

/** The files of the bundle that the first page of the feed is made of. */
export const feedFiles: readonly string[] = [
  cataloguePath,
  feedPagePath({ source: null, category: null, only: null }, 0),
]

/** A longer description is cut where previews of links would cut it anyway. */
const longestDescription = 300

/** The page at the address of an article, stub or alias, made of its file of the bundle. */
export async function articlePageFile(
  file: ArticleFile,
  id: string,
  site: Site,
): Promise<PageFile> {
  const path = articlePage(id)
  if (file.kind === 'alias')
    return { path: fileAt(path), html: aliasHtml(site.index, file.id, site.base) }
  const { text } = file.kind === 'article' ? file.summary.prose : file.summary
  const files = { [articlePath(id)]: file }
  return written({ path, screen: 'article', description: text, files }, site)
}

/** The first page of the feed, made of the `feedFiles`. */
export function feedPageFile(files: Record<string, unknown>, site: Site): Promise<PageFile> {
  const description =
    'A reader that sets an article beside its cached copy, shows what changed, and ties the summary to its evidence.'
  return written({ path: feedPage, screen: 'feed', description, files }, site)
}

/** The page on how texts are compared. */
export function methodPageFile(site: Site): Promise<PageFile> {
  const description = 'How Recto compares two texts, how well it does, and what it can’t see.'
  return written({ path: methodPage, screen: 'method', description, files: {} }, site)
}

type Plan = { path: string; screen: Screen; description: string; files: Record<string, unknown> }

async function written({ path, screen, description, files }: Plan, site: Site): Promise<PageFile> {
  const page = {
    path,
    description: excerpt(description, longestDescription),
    files,
    scripts: site.scripts[screen],
    rendered: await site.render(path, files),
  }
  return { path: fileAt(path), html: pageHtml(site.index, page, site.base, site.origin) }
}

/** Where a host looks for the page of an address: "/how/" is in "how/index.html". */
function fileAt(path: string): string {
  return `${path.slice(1)}index.html`
}
