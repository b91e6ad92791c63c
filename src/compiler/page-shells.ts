import type { ArticleFile } from '../bundle/article.ts'
import { bundleFolder } from '../bundle/bundle-paths.ts'

type PageShells = {
  /** The page without a title of its own. */
  plain: string
  /** The page that stands at the address of an article, a stub or an alias. */
  forArticle: (file: ArticleFile) => string
}

/**
 * Copies of the built index.html, one at each article's address with its title and description, so
 * that a host with no rewrite rule answers a deep link, and a preview of the link says what it is.
 */
export function pageShells(indexHtml: string): PageShells {
  return {
    plain: indexHtml,
    forArticle(file) {
      if (file.kind === 'alias') return indexHtml
      const summary = file.kind === 'article' ? file.summary.prose : file.summary
      return withHead(indexHtml, `${file.title} · Recto`, summary.text)
    },
  }
}

/** Where the page lies whose data is at `path`: "bundle/article/x.json" has "article/x/index.html". */
export function pageAddress(path: string): string {
  return `${path.slice(bundleFolder.length + 1, -'.json'.length)}/index.html`
}

function withHead(html: string, title: string, description: string): string {
  return html
    .replace(/<title>.*?<\/title>/s, () => `<title>${escapeHtml(title)}</title>`)
    .replace(
      /<meta\s+name="description"[^>]*>/s,
      () => `<meta name="description" content="${escapeHtml(description)}" />`,
    )
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character]!)
}
