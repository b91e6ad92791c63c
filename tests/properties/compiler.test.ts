import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import type { Article, ArticleFile, Related } from '../../src/bundle/article.ts'
import { articleFileSchema } from '../../src/bundle/article.ts'
import {
  articlePath,
  cataloguePath,
  type FacetKeys,
  feedPagePath,
} from '../../src/bundle/bundle-paths.ts'
import { catalogueSchema } from '../../src/bundle/catalogue.ts'
import { diagnosticSchema } from '../../src/bundle/diagnostic-report.ts'
import type { Entry } from '../../src/bundle/entry.ts'
import { type FeedPage, feedPageSchema } from '../../src/bundle/feed-page.ts'
import { feedPageSize } from '../../src/bundle/feed-page-size.ts'
import {
  packArticleFile,
  type PackedArticleFile,
  unpackArticleFile,
} from '../../src/bundle/packed-article.ts'
import { packedArticleFileSchema } from '../../src/bundle/packed-article-schema.ts'
import { rollBlockSchema } from '../../src/bundle/roll.ts'
import {
  searchEntriesSchema,
  searchIndexSchema,
  searchSegmentSchema,
  searchTermsSchema,
  searchWordsSchema,
} from '../../src/bundle/search-index.ts'
import { searchIndexPath } from '../../src/bundle/search-paths.ts'
import { articleId, facetKey } from '../../src/compiler/article-id.ts'
import type { SeedFile } from '../../src/compiler/seed-file.ts'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import type { Seed } from '../../src/seed/seed.ts'
import { normaliseTitle, stemOfCutTitle } from '../../src/seed/title.ts'
import { type Bundle, bundleOf } from '../compiler/bundle-of.ts'
import { fileOf } from '../compiler/seed-file.ts'
import { damagedSeed, lineSoup, model, write } from './seed-grammar.ts'

/** Collections of seeds as saved, whose similar lists often name one another. */
const collection = fc.array(model, { maxLength: 4 }).map((models) =>
  models.map((made, index) => {
    const others = models
      .slice(0, index)
      .map(({ title, handle, tail }) => ({ title, handle, tail }))
    const naming = made.similar.map((entry, at) => ({ ...entry, ...others[at] }))
    return fileOf(`${index}.txt`, write({ ...made, similar: naming }))
  }),
)

/** Collections in which anything at all may stand. */
const anyCollection = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: model.map(write).map((text) => new TextEncoder().encode(text)) },
      { weight: 2, arbitrary: damagedSeed.map((text) => new TextEncoder().encode(text)) },
      { weight: 1, arbitrary: lineSoup.map((text) => new TextEncoder().encode(text)) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
    ),
    { maxLength: 4 },
  )
  .map((contents) => contents.map((bytes, index): SeedFile => ({ file: `${index}.txt`, bytes })))

const collections = fc.oneof(collection, anyCollection)

/** Every law is tried on the same collections, so each need be compiled only once. */
const sample = { numRuns: 50, seed: Date.now() | 0 }
const compiled = new Map<string, Bundle>()

function compiledOnce(files: readonly SeedFile[]): Bundle {
  const key = JSON.stringify(files.map(({ file, bytes }) => [file, [...bytes]]))
  const bundle = compiled.get(key) ?? bundleOf(files)
  compiled.set(key, bundle)
  return bundle
}

function holds(law: (files: readonly SeedFile[], bundle: Bundle) => void): void {
  fc.assert(
    fc.property(collections, (files) => law(files, compiledOnce(files))),
    sample,
  )
}

describe('a compiled collection', { timeout: 60_000 }, () => {
  it('is the same to the byte each time, whatever the order of its files', () => {
    fc.assert(
      fc.property(collections, fc.infiniteStream(fc.nat()), (files, keys) => {
        const shuffled = files
          .map((file) => ({ file, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ file }) => file)
        const [bundle, other] = [bundleOf(files), bundleOf(shuffled)]
        expect([...other.json]).toEqual([...bundle.json])
        const sorted = ({ diagnostics }: Bundle) => diagnostics.map((d) => JSON.stringify(d)).sort()
        expect(sorted(other)).toEqual(sorted(bundle))
      }),
      { numRuns: 20 },
    )
  })

  it('holds nothing but files that fit their schema, to the letter', () => {
    holds((_, { json, diagnostics }) => {
      for (const [path, text] of json) {
        const written: unknown = JSON.parse(text)
        const isPacked = path.startsWith('bundle/article/')
        const content = isPacked ? unpackArticleFile(written as PackedArticleFile) : written
        if (isPacked) expect(packedArticleFileSchema.parse(written), path).toEqual(written)
        expect(isPacked ? packArticleFile(content as ArticleFile) : content, path).toEqual(written)
        expect(schemaOf(path).parse(content), path).toEqual(content)
      }
      for (const diagnostic of diagnostics)
        expect(diagnosticSchema.parse(diagnostic)).toMatchObject({ file: diagnostic.file })
    })
  })

  it('has a file for whatever it refers to, of the kind that it says', () => {
    holds((_, bundle) => {
      for (const { kind, id } of everyReference(bundle)) {
        const file = fileAt(bundle, id)
        expect(file?.kind, id).toBe(kind)
      }
      for (const id of bundle.aliases.values())
        expect(fileAt(bundle, id)?.kind, id).toMatch(/^(article|stub)$/)
    })
  })

  it('gives each article and stub an id of its own, safe in any address and on any disk', () => {
    holds((_, { articles, stubs, aliases, json }) => {
      const ids = [...articles, ...stubs].map(({ id }) => id).concat([...aliases.keys()])
      expect(new Set(ids).size).toBe(ids.length)
      for (const path of json.keys()) {
        expect(path).toMatch(/^bundle\/[a-z0-9-]+(?:\/[a-z0-9_-]+)*\.json$/)
        expect(path.length).toBeLessThan(240)
      }
      for (const id of ids) expect(encodeURIComponent(id)).toBe(id)
    })
  })

  it('tells of every relation from both its ends', () => {
    holds((_, bundle) => {
      const pairs = (of: 'similar' | 'mentionedBy') =>
        [...bundle.articles, ...bundle.stubs].flatMap(({ id, related }) =>
          related[of].map((other) =>
            of === 'similar' ? `${id} ${other.id}` : `${other.id} ${id}`,
          ),
        )
      // A list may name an article twice, in different words.
      const named = [...new Set(pairs('similar'))]
      expect(pairs('mentionedBy').sort()).toEqual(named.sort())
      for (const { id, related } of [...bundle.articles, ...bundle.stubs]) {
        const { similar, mentionedBy, neighbours } = related
        const listed = [...similar, ...mentionedBy].map((reference) => reference.id)
        expect(listed).not.toContain(id)
        for (const neighbour of neighbours) expect([...listed, id]).not.toContain(neighbour.id)
        for (const list of [mentionedBy, neighbours])
          expect(new Set(list.map((reference) => reference.id)).size).toBe(list.length)
      }
    })
  })

  it('makes an article of each seed, or says in a diagnostic why not', () => {
    holds((files, { articles, diagnostics }) => {
      for (const { file } of files) {
        const found = articles.filter((article) => article.file === file).length
        const leftOut = diagnostics.filter(
          (one) =>
            one.file === file &&
            (one.severity === 'error' || one.message.includes('the same article')),
        ).length
        expect(found + Math.min(1, leftOut), file).toBe(1)
      }
    })
  })
})

describe('the feed', { timeout: 60_000 }, () => {
  it('shows each entry exactly once in every facet that it belongs to, and in no other', () => {
    holds((_, bundle) => {
      const expected = new Map<string, string[]>()
      for (const entry of entriesOf(bundle))
        for (const facet of facetsOf(entry))
          expected.set(facet, [...(expected.get(facet) ?? []), entry.id].sort())
      if (expected.size === 0) expected.set(facetPath({}), [])
      const shown = new Map<string, string[]>()
      for (const [path, text] of bundle.json) {
        if (!path.startsWith('bundle/feed/')) continue
        const facet = path.replace(/\d+\.json$/, '0.json')
        const ids = (JSON.parse(text) as FeedPage).entries.map(({ id }) => id)
        shown.set(facet, [...(shown.get(facet) ?? []), ...ids].sort())
      }
      expect(shown).toEqual(expected)
    })
  })

  it('has the totals that the catalogue gives, and pages that are full but the last', () => {
    holds((_, bundle) => {
      const { articles, stubs, sources, categories } = bundle.catalogue
      expect([articles, stubs]).toEqual([bundle.articles.length, bundle.stubs.length])
      expect(bundle.feedPage(facetPath({})).total).toBe(articles + stubs)
      for (const { key, count } of sources)
        expect(bundle.feedPage(facetPath({ source: key })).total).toBe(count)
      for (const { key, count } of categories)
        expect(bundle.feedPage(facetPath({ category: key })).total).toBe(count)
      for (const [path, text] of bundle.json) {
        if (!path.startsWith('bundle/feed/')) continue
        const page = Number(/(\d+)\.json$/.exec(path)![1])
        const { total, entries } = JSON.parse(text) as FeedPage
        expect(entries).toHaveLength(Math.min(feedPageSize, total - page * feedPageSize))
      }
    })
  })

  it('goes from the newest to the undated to the stubs', () => {
    holds((_, bundle) => {
      const ranks = entriesOf(bundle).map((entry) =>
        entry.kind === 'stub' ? '' : `${entry.cachedAt ?? '!'}~`,
      )
      expect(ranks).toEqual(ranks.toSorted().reverse())
    })
  })
})

describe('what stands in a seed', { timeout: 60_000 }, () => {
  it('is found again line by line in its article’s file, as far as its similar list', () => {
    holds((files, bundle) => {
      for (const { article, seed, text } of read(files, bundle)) {
        const lines = text.split(/\r\n|\r|\n/)
        const own = seed.similarLabel ? lines.slice(0, seed.similarLabel.line - 1) : lines
        const found = linesFoundIn(article, seed)
        const lost = own.flatMap(linesOf).filter((line) => !found.has(line))
        expect(lost, article.file).toEqual([])
      }
    })
  })

  it('names no similar article that its article’s file doesn’t lead to', () => {
    holds((files, bundle) => {
      for (const { article, seed } of read(files, bundle)) {
        const reached = [article, ...article.related.similar].map(({ id }) => id)
        for (const { title, titleLine } of seed.similar) {
          const named = articleId(title, normaliseTitle(titleLine))
          const stands = reached.includes(bundle.aliases.get(named) ?? named)
          const isAlike = reached.some((id) => areAlike(titleLineAt(bundle, id), titleLine))
          expect(stands || isAlike, `${article.file}: ${titleLine}`).toBe(true)
        }
      }
    })
  })
})

/** Whether two title lines are of one title, either being cut perhaps. */
function areAlike(a: string, b: string): boolean {
  const begins = (stem: string | null, line: string) =>
    stem !== null && normaliseTitle(line).startsWith(stem)
  return (
    normaliseTitle(a) === normaliseTitle(b) ||
    begins(stemOfCutTitle(a), b) ||
    begins(stemOfCutTitle(b), a)
  )
}

/** Every article with the seed it was made of. */
function read(files: readonly SeedFile[], bundle: Bundle) {
  return bundle.articles.map((article) => {
    const { bytes } = files.find(({ file }) => file === article.file)!
    const text = new TextDecoder().decode(bytes).replaceAll('\0', '\uFFFD')
    return { article, text, seed: parseSeed(article.file, text).seed! }
  })
}

const searchSchemas: Record<string, z.ZodMiniType> = {
  segment: searchSegmentSchema,
  terms: searchTermsSchema,
  words: searchWordsSchema,
  entries: searchEntriesSchema,
}

function schemaOf(path: string): z.ZodMiniType {
  if (path === cataloguePath) return catalogueSchema
  if (path === searchIndexPath) return searchIndexSchema
  if (path.startsWith('bundle/roll/')) return rollBlockSchema
  const searched = /^bundle\/search\/[^/]+\/(\w+)/.exec(path)?.[1]
  if (searched) return searchSchemas[searched]!
  return path.startsWith('bundle/feed/') ? feedPageSchema : articleFileSchema
}

function fileAt({ json }: Bundle, id: string): ArticleFile | null {
  const text = json.get(articlePath(id))
  return text === undefined ? null : unpackArticleFile(JSON.parse(text) as PackedArticleFile)
}

function everyReference(bundle: Bundle): { kind: string; id: string }[] {
  const listsOf = ({ similar, mentionedBy, neighbours }: Related) => [
    ...[...similar, ...mentionedBy, ...neighbours],
  ]
  return [
    ...[...bundle.articles, ...bundle.stubs].flatMap(({ related }) => listsOf(related)),
    ...[...bundle.json]
      .filter(([path]) => path.startsWith('bundle/feed/'))
      .flatMap(([, text]) => (JSON.parse(text) as FeedPage).entries),
  ]
}

/** All entries, in the order of the whole feed. */
function entriesOf(bundle: Bundle): Entry[] {
  const { total, entries } = bundle.feedPage(facetPath({}))
  expect(total).toBe(entries.length)
  return entries
}

function facetPath(keys: Partial<FacetKeys>): string {
  return feedPagePath({ source: null, category: null, only: null, ...keys }, 0)
}

function facetsOf(entry: Entry): string[] {
  const sources = [null, entry.source && facetKey(entry.source)]
  const isStub = entry.kind === 'stub'
  const categories = [null, isStub ? null : entry.category && facetKey(entry.category)]
  const hasFigures = 'changedFigures' in entry && Number(entry.changedFigures) > 0
  const onlys = [null, isStub ? 'stubs' : hasFigures ? 'figures' : null] as FacetKeys['only'][]
  const facets = sources.flatMap((source) =>
    categories.flatMap((category) => onlys.map((only) => facetPath({ source, category, only }))),
  )
  return [...new Set(facets)]
}

/** The lines that a reader of the article's file can find, and the labels between them. */
function linesFoundIn(article: Article, seed: Seed): Set<string> {
  const { source, category, summary, original, cached, pages } = article
  const { summaryLabel, originalLabel, cachedLabel, cachedAtLine } = seed
  const labels = [summaryLabel, originalLabel, cachedLabel].map((label) => label?.text ?? '')
  return new Set(
    [
      ...[...labels, article.titleLine, [source, category].filter(Boolean).join(' ')],
      article.cachedAt === null ? (cachedAtLine?.text ?? '') : dateLine(article.cachedAt),
      ...[summary.prose.text, original.kind === 'missing' ? '' : original.prose.text, cached.text],
      ...pages.flatMap(({ title, source, prose }) => [title, `Source: ${source.href}`, prose.text]),
    ].flatMap(linesOf),
  )
}

function titleLineAt(bundle: Bundle, id: string): string {
  const file = fileAt(bundle, id)
  if (file?.kind === 'article') return file.titleLine
  return file?.kind === 'stub' ? file.title : ''
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

/** "2026-05-08T00:17" as a seed has it. */
function dateLine(cachedAt: string | null): string {
  if (cachedAt === null) return ''
  const [, year, month, day, hour, minute] = /^..(..)-(..)-(..)T(..):(..)$/.exec(cachedAt)!
  const clock = `${String(Number(hour) % 12 || 12).padStart(2, '0')}:${minute}`
  return `Cached at: ${month}/${day}/${year}, ${clock} ${Number(hour) < 12 ? 'AM' : 'PM'}`
}
