import type { ArticleFile } from '../bundle/article.ts'
import { articlePath } from '../bundle/bundle-paths.ts'
import { type PackedArticleFile, unpackArticleFile } from '../bundle/packed-article.ts'
import { BundleError } from './bundle-error.ts'

/**
 * What an article's file says; a BundleError if it can't be unpacked. The file is cached as it came, so that
 * the site's worker can keep it, too.
 */
export function openedFile(file: PackedArticleFile | null): ArticleFile | null {
  try {
    return file && unpackArticleFile(file)
  } catch (cause) {
    throw new BundleError(articlePath(encodeURIComponent(file!.id)), 'misshapen', cause)
  }
}
