import type { Article, Stub } from '../../src/bundle/article.ts'
import { articlePath, cataloguePath } from '../../src/bundle/bundle-paths.ts'
import type { Catalogue } from '../../src/bundle/catalogue.ts'
import type { Diagnostic } from '../../src/bundle/diagnostic-report.ts'
import type { FeedPage } from '../../src/bundle/feed-page.ts'
import { type PackedArticleFile, unpackArticleFile } from '../../src/bundle/packed-article.ts'
import { type Compilation, compile } from '../../src/compiler/compile.ts'
import { searchFiles } from '../../src/compiler/search-files.ts'
import { type DigestedText, digestSeed } from '../../src/compiler/seed-digest.ts'
import type { SeedFile } from '../../src/compiler/seed-file.ts'

/** A compiled collection, as a test asks for its parts. */
export type Bundle = {
  diagnostics: Diagnostic[]
  /** The JSON of every file by its path. */
  json: ReadonlyMap<string, string>
  articles: Article[]
  stubs: Stub[]
  /** The address that a cut-off title once had, and where it leads. */
  aliases: ReadonlyMap<string, string>
  catalogue: Catalogue
  feedPage: (path: string) => FeedPage
}

/** Compiles seed files in memory, without workers or a cache. */
export function compileFiles(files: readonly SeedFile[]): Compilation {
  const texts = new Map<string, DigestedText>()
  const digests = files.map((file) => {
    const { digest, text } = digestSeed(file)
    if (text) texts.set(digest.key, text)
    return digest
  })
  return compile(digests, ({ key }) => texts.get(key)!)
}

export function bundleOf(files: readonly SeedFile[]): Bundle {
  const compilation = compileFiles(files)
  const json = new Map<string, string>()
  for (const file of compilation.files()) {
    if (json.has(file.path)) throw new Error(`${file.path} was made twice`)
    json.set(file.path, file.json())
  }
  for (const { path, content } of searchFiles(compilation.search()))
    json.set(path, JSON.stringify(content))
  const read = (path: string): unknown => {
    const found = json.get(path)
    if (found === undefined) throw new Error(`There is no ${path}`)
    return JSON.parse(found)
  }
  const standing = [...json.keys()]
    .filter((path) => path.startsWith(articlePath('').replace('.json', '')))
    .map((path) => ({ path, file: unpackArticleFile(read(path) as PackedArticleFile) }))
  return {
    diagnostics: compilation.diagnostics,
    json,
    articles: standing.flatMap(({ file }) => (file.kind === 'article' ? file : [])),
    stubs: standing.flatMap(({ file }) => (file.kind === 'stub' ? file : [])),
    aliases: new Map(
      standing.flatMap(({ path, file }) =>
        file.kind === 'alias' ? [[path.replace(/^.*\/|\.json$/g, ''), file.id]] : [],
      ),
    ),
    catalogue: read(cataloguePath) as Catalogue,
    feedPage: (path) => read(path) as FeedPage,
  }
}
