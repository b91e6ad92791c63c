import { articlePath } from '../bundle/bundle-paths.ts'
import { unpackArticleFile } from '../bundle/packed-article.ts'
import { BundleError } from './bundle-error.ts'

/**
 * What an article's file says, but for its story, which stays packed; a BundleError if it can't be unpacked. The file
 * is cached as it came, so that the site's worker can keep it, too.
 */
export const openedFile = openedBy(unpackArticleFile)

/** Gives what `unpack` makes of an article or its file, or fails with a BundleError where it can't. */
export function openedBy<File extends { id: string }, Opened>(unpack: (file: File) => Opened) {
  return (file: File | null): Opened | null => {
    try {
      return file && unpack(file)
    } catch (cause) {
      throw new BundleError(articlePath(encodeURIComponent(file!.id)), 'misshapen', cause)
    }
  }
}
