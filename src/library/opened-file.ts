import type { ArticleFile } from '../bundle/article.ts'
import { articlePath } from '../bundle/bundle-paths.ts'
import { type PackedArticleFile, unpackArticleFile } from '../bundle/packed-article.ts'
import { BundleError } from './bundle-error.ts'

/**
 * What an article's file says, but for its story, which stays packed; a BundleError if it can't be unpacked. The file
 * is cached as it came, so that the site's worker can keep it, too.
 */
export function openedFile(file: PackedArticleFile | null): ArticleFile | null {
  return file && unpacked(file.id, () => unpackArticleFile(file))
}

/** What is unpacked of an article's file; a BundleError if that can't be done. */
export function unpacked<T>(id: string, unpack: () => T): T {
  try {
    return unpack()
  } catch (cause) {
    throw new BundleError(articlePath(encodeURIComponent(id)), 'misshapen', cause)
  }
}
