import type { Article, ArticleFile, Stub } from '../../src/bundle/article.ts'
import { articlePath, cataloguePath } from '../../src/bundle/bundle-paths.ts'
import type { Catalogue } from '../../src/bundle/catalogue.ts'
import type { Diagnostic } from '../../src/bundle/diagnostic-report.ts'
import type { FeedPage } from '../../src/bundle/feed-page.ts'
import { compile } from '../../src/compiler/compile.ts'
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

export function bundleOf(files: readonly SeedFile[]): Bundle {
  const compilation = compile(files)
  const json = new Map<string, string>()
  for (const { path, content } of compilation.files()) {
    if (json.has(path)) throw new Error(`${path} was made twice`)
    json.set(path, JSON.stringify(content))
  }
  const read = (path: string): unknown => {
    const found = json.get(path)
    if (found === undefined) throw new Error(`There is no ${path}`)
    return JSON.parse(found)
  }
  const standing = [...json.keys()]
    .filter((path) => path.startsWith(articlePath('').replace('.json', '')))
    .map((path) => ({ path, file: read(path) as ArticleFile }))
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
