import type { ArticleFile } from '../bundle/article.ts'
import { type PackedArticleFile, unpackArticleFile } from '../bundle/packed-article.ts'

/** What an article's file says. The file is cached as it came, so that the site's worker can keep it, too. */
export function openedFile(file: PackedArticleFile | null): ArticleFile | null {
  return file && unpackArticleFile(file)
}
