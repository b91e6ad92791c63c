import type { ArticleFile } from '../bundle/article.ts'
import { articlePath, cataloguePath } from '../bundle/bundle-paths.ts'
import { bundleVersion } from '../bundle/bundle-version.ts'
import type { Catalogue } from '../bundle/catalogue.ts'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import type { Entry } from '../bundle/entry.ts'
import type { FeedPage } from '../bundle/feed-page.ts'
import { parseSeed } from '../seed/parse-seed.ts'
import type { Seed } from '../seed/seed.ts'
import { sourcesOf, splitSourceLine } from '../seed/source-line.ts'
import { catalogueOf } from './catalogue-of.ts'
import {
  articleOf,
  type CompiledText,
  compileText,
  entryOf,
  linksOut,
  proseOf,
} from './compile-article.ts'
import { decodeSeed } from './decode-seed.ts'
import { excerpt, longestSummary, longestTitle } from './excerpt.ts'
import { feedPages } from './feed-pages.ts'
import { nameMembers } from './member.ts'
import { relate } from './relate.ts'
import type { SeedFile } from './seed-file.ts'
import { followSimilarLists, type StubMember } from './similar-links.ts'
import { takeNewest } from './take-newest.ts'

/** A file of the bundle: its path from the site's base, and what its JSON says. */
export type BundleFile = { path: string; content: ArticleFile | FeedPage | Catalogue }

export type Compilation = {
  diagnostics: Diagnostic[]
  /** Makes the files one by one, so that a caller who writes them need not hold them all. */
  files: () => Iterable<BundleFile>
}

type Parsed = { seed: Seed | null; diagnostics: Diagnostic[] }

/** What needs no second working out while a seed file stays the same object. */
export type Memo = {
  parsed: WeakMap<SeedFile, Parsed>
  texts: WeakMap<Seed, CompiledText>
}

export function newMemo(): Memo {
  return { parsed: new WeakMap(), texts: new WeakMap() }
}

/** Compiles a collection, every step in order. Knows no bundler and no disk; the same in, the same out. */
export function compile(files: readonly SeedFile[], memo: Memo = newMemo()): Compilation {
  const parsed = files.map((file) => parseOnce(file, memo))
  const seeds = parsed.flatMap(({ seed }) => seed ?? [])

  const sources = new Set(seeds.flatMap(sourcesOf))
  const newest = takeNewest(seeds, (seed) => sourceOf(seed, sources))
  const members = nameMembers(newest.kept, sources)

  const links = followSimilarLists(members)

  const diagnostics = [
    ...parsed.flatMap((file) => file.diagnostics),
    ...newest.diagnostics,
    ...links.diagnostics,
  ]

  return {
    diagnostics,
    *files() {
      const related = relate(members, links)
      const entries: Entry[] = []
      for (const member of members) {
        const article = articleOf(member, compileOnce(member.seed, memo), related.get(member.id)!)
        entries.push(entryOf(article))
        yield articleFile(member.id, article)
      }
      for (const stub of links.stubs) {
        const { kind, id, title, handle, source, titleLine } = stub
        const ties = related.get(id)!
        entries.push(stubEntry(stub, ties.mentionedBy.length))
        yield articleFile(id, {
          version: bundleVersion,
          kind,
          id,
          title,
          handle,
          source,
          titleLine,
          links: linksOut([titleLine]),
          summary: proseOf(stub.summary),
          related: ties,
        })
      }
      for (const [alias, id] of links.aliases)
        yield articleFile(alias, { version: bundleVersion, kind: 'alias', id })
      yield* feedPages(entries)
      yield { path: cataloguePath, content: catalogueOf(entries) }
    },
  }
}

function parseOnce(file: SeedFile, memo: Memo): Parsed {
  const known = memo.parsed.get(file)
  if (known) return known
  const decoded = decodeSeed(file)
  const parsed: Parsed =
    'fault' in decoded
      ? { seed: null, diagnostics: [decoded.fault] }
      : parseSeed(file.file, decoded.text)
  memo.parsed.set(file, parsed)
  return parsed
}

function compileOnce(seed: Seed, memo: Memo): CompiledText {
  const text = memo.texts.get(seed) ?? compileText(seed)
  memo.texts.set(seed, text)
  return text
}

function sourceOf(seed: Seed, sources: ReadonlySet<string>): string | null {
  return seed.sourceLine && splitSourceLine(seed.sourceLine.text, sources).source
}

function articleFile(id: string, content: ArticleFile): BundleFile {
  return { path: articlePath(id), content }
}

function stubEntry(stub: StubMember, mentions: number): Entry {
  return {
    kind: 'stub',
    id: stub.id,
    title: excerpt(stub.title, longestTitle),
    handle: stub.handle,
    source: stub.source,
    summary: excerpt(stub.summary, longestSummary),
    mentions,
  }
}
