import { basename } from 'node:path'
import { articleFolder, feedFiles } from '../bundle/bundle-paths.ts'
import { articlePage, feedPage, methodPage } from '../bundle/page-paths.ts'
import type { BundleFile } from './bundle-file.ts'
import type { Compilation } from './compile.ts'
import { hashOf } from './file-hashes.ts'
import { once } from './once.ts'
import { type Page, pageFile, type PageRenderer } from './page-renderer.ts'
import type { Progress } from './progress.ts'
import type { SearchPlan } from './search-files.ts'
import type { SiteTree } from './site-tree.ts'
import { stampOf } from './stamp.ts'

/** Pages that are in the making at once. */
const mostAtOnce = 32

/**
 * Puts a whole site into a tree: the reader's own files, the bundle, and a page at every address. What is
 * made of the same as before is kept from before. Gives a stamp of the collection.
 */
export async function writeSite(
  tree: SiteTree,
  compilation: Compilation,
  app: ReadonlyMap<string, Uint8Array>,
  renderer: PageRenderer,
  progress: Progress,
): Promise<string> {
  for (const [path, content] of app) tree.put(path, hashOf(content), () => content)
  const pages = new PageWriter(tree, renderer)
  const feed = new Map<string, BundleFile>()
  const { articles: members, stubs } = compilation
  const stamps: string[] = []
  let done = 0
  for (const { path, ...made } of compilation.files()) {
    // A file and the page made of it ask for the same.
    const file: BundleFile = { path, stamp: once(made.stamp), json: once(made.json) }
    stamps.push(file.stamp())
    tree.put(path, file.stamp(), file.json)
    if (path.startsWith(articleFolder)) {
      await pages.write(articlePage(basename(path, '.json')), [file])
      progress.show(Math.min(++done, members + stubs), members + stubs)
    }
    if (feedFiles.includes(path)) feed.set(path, file)
  }
  writeSearch(tree, compilation.search())
  await pages.write(feedPage, [...feed.values()])
  await pages.write(methodPage, [])
  await pages.end()
  progress.end()
  return stampOf(stamps)
}

/** Writes the search index, but for the segments that are as they were. */
function writeSearch(tree: SiteTree, { segments, index }: SearchPlan): void {
  for (const { key, files } of segments)
    if (!tree.keepAll(key))
      for (const { path, content } of files()) tree.write(path, key, JSON.stringify(content))
  const json = JSON.stringify(index.content)
  tree.put(index.path, stampOf([json]), () => json)
}

/** Writes pages, so many at once, whose files or renderer are others than before. */
class PageWriter {
  readonly #tree: SiteTree
  readonly #renderer: PageRenderer
  readonly #making = new Set<Promise<void>>()
  #failure: { error: unknown } | null = null

  constructor(tree: SiteTree, renderer: PageRenderer) {
    this.#tree = tree
    this.#renderer = renderer
  }

  /** Settles when another page can be handed in; fails if one of those before failed. */
  async write(path: string, files: readonly BundleFile[]): Promise<void> {
    const place = pageFile({ path })
    const stamp = stampOf([this.#renderer.version, path, ...files.map((file) => file.stamp())])
    if (this.#tree.keep(place, stamp)) return
    const page: Page = { path, files: new Map(files.map((file) => [file.path, file.json()])) }
    const making: Promise<void> = (async () => this.#renderer.render(page))()
      .then((html) => this.#tree.write(place, stamp, html))
      .catch((error: unknown) => void (this.#failure ??= { error }))
      .finally(() => this.#making.delete(making))
    this.#making.add(making)
    if (this.#making.size >= mostAtOnce) await Promise.race(this.#making)
    if (this.#failure) throw this.#failure.error
  }

  async end(): Promise<void> {
    await Promise.all(this.#making)
    if (this.#failure) throw this.#failure.error
  }
}
