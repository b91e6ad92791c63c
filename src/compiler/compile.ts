import type { ArticleFile } from '../bundle/article.ts'
import { articlePath, cataloguePath } from '../bundle/bundle-paths.ts'
import { bundleVersion } from '../bundle/bundle-version.ts'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import type { Entry } from '../bundle/entry.ts'
import { packArticleFile } from '../bundle/packed-article.ts'
import { sourcesOf, splitSourceLine } from '../seed/source-line.ts'
import { readTerms, type TermCounts } from '../text/term-counts.ts'
import type { BundleFile } from './bundle-file.ts'
import { catalogueOf } from './catalogue-of.ts'
import { articleJson, entryOf, linksOut, proseOf } from './compile-article.ts'
import { excerpt, longestSummary, longestTitle } from './excerpt.ts'
import { feedPages, inFeedOrder } from './feed-pages.ts'
import { tellHandlesApart } from './contested-titles.ts'
import type { ReportMemo } from './kept-reports.ts'
import { type Member, nameMembers } from './member.ts'
import { type NeighbourMemo, Relations } from './relate.ts'
import { RememberedNeighbours } from './remembered-neighbours.ts'
import { type Digested, type DigestedText, type SeedDigest, wordsOfEntry } from './seed-digest.ts'
import { articleDocument, type SearchDocument, stubDocument } from './search-document.ts'
import { planSearch, type SearchPlan } from './search-files.ts'
import type { SeedFacts } from './seed-facts.ts'
import { followSimilarLists, type StubMember } from './similar-links.ts'
import { once } from './once.ts'
import { rollBlocks } from './roll-blocks.ts'
import { stampOf } from './stamp.ts'
import { takeNewest } from './take-newest.ts'
import { lastReadied, otherReports, type Readied, type Told } from './other-reports.ts'
import { storyByStory, tellStories } from './tell-stories.ts'
import { withWholeTitles } from './whole-titles.ts'

export type Compilation = {
  diagnostics: Diagnostic[]
  /** How many articles there are, and how many are known by summary only. */
  articles: number
  stubs: number
  /** What the feed shows, in its order; worked out when it is first asked for. */
  entriesInOrder: () => readonly Entry[]
  /** Makes the files one by one, so that a caller who writes them need not hold them all. */
  files: () => Iterable<BundleFile>
  /**
   * The file of an article whose seed was digested anew, beside the same others as before; null where more
   * than its texts has changed, so that its place in the collection may be another.
   */
  retold: (digest: SeedDigest) => BundleFile | null
  /** The search index, apart from the other files: it can wait, and what is old of it stays. */
  search: () => SearchPlan
}

/** What a compilation takes from those before, and leaves to those to come. */
export type Remembered = {
  /** The neighbours that were found. */
  neighbours: NeighbourMemo
  /** What the others of a story have of a summary. */
  reports: ReportMemo
  /** The texts of a story's articles, made ready to be held against one another. */
  readied: Readied
}

/**
 * Compiles a collection of digested seeds, every step in order. Knows no bundler and no disk; the
 * same in, the same out, whatever is remembered. Texts aren't needed but for the JSON that is asked for: `textOf`
 * fetches them.
 */
export function compile(
  digests: readonly SeedDigest[],
  textOf: (digest: SeedDigest) => DigestedText,
  {
    neighbours = new RememberedNeighbours(),
    reports = (_id, _stamp, make) => make(),
    readied = lastReadied(textOf),
  }: Partial<Remembered> = {},
): Compilation {
  const usable = digests.filter(isUsable)
  const byFile = new Map(usable.map((digest) => [digest.file, digest]))
  const saved = usable.map(({ digested }) => digested.seed)

  const sources = new Set(saved.flatMap(sourcesOf))
  const sourceOfSeed = (seed: SeedFacts) => sourceOf(seed, sources)
  const seeds = withWholeTitles(tellHandlesApart(saved, sourceOfSeed), sourceOfSeed)
  const newest = takeNewest(seeds, sourceOfSeed)
  const members = nameMembers(newest.kept, sources)

  const links = followSimilarLists(members)

  const diagnostics = [
    ...digests.flatMap((digest) => digest.diagnostics),
    ...newest.diagnostics,
    ...links.diagnostics,
  ]

  const digestOf = ({ seed }: Member) => byFile.get(seed.file)!
  const relations = new Relations(
    members,
    links,
    {
      countsOf: (node) =>
        node.kind === 'stub'
          ? countsOfStub(node, byFile.get(node.told.file)!.digested)
          : digestOf(node).digested.terms,
      keyOf: (node) =>
        node.kind === 'stub'
          ? `${byFile.get(node.told.file)!.key} ${node.told.place}`
          : digestOf(node).key,
      summaryOf: (node) =>
        node.kind === 'stub' ? node.summary : digestOf(node).digested.glance.excerpt,
    },
    neighbours,
  )

  const stories = once(() =>
    tellStories(members, {
      nearestOf: ({ id }) => relations.nearestTo(id),
      countsOf: (member) => digestOf(member).digested.terms,
      summaryOf: (member) => digestOf(member).digested.glance.excerpt,
      names: ({ id }, other) =>
        links.similarTo.get(id)?.some(({ target }) => target === other) ?? false,
    }),
  )

  const makers: Makers = { textOf, readied, reports }
  const reportsBeside = (member: Member): Beside[] => {
    const story = stories().get(member.id) ?? []
    const own = story.indexOf(member)
    return story.flatMap((other, place) => {
      const digest = digestOf(other)
      const { glance } = digest.digested
      const told = { member: other, glance, isFuller: place < own, readied: () => readied(digest) }
      return other === member ? [] : [{ ...told, key: digest.key }]
    })
  }

  let inOrder: readonly Entry[] | undefined
  const entriesInOrder = () =>
    (inOrder ??= inFeedOrder([
      ...members.map((member) =>
        entryOf(
          member,
          digestOf(member).digested.glance,
          links.similarTo.get(member.id)?.length ?? 0,
          stories().get(member.id),
        ),
      ),
      ...links.stubs.map((stub) => stubEntry(stub, links.mentionedBy.get(stub.id)?.length ?? 0)),
    ]))

  return {
    diagnostics,
    entriesInOrder,
    articles: members.length,
    stubs: links.stubs.length,
    retold(digest) {
      const member = members.find(({ seed }) => seed.file === digest.file)
      const known = byFile.get(digest.file)
      if (!member || !known || !isUsable(digest)) return null
      // As both were saved: the collection may know a member's title better than its seed does.
      if (!haveOnePlace(known.digested.seed, digest.digested.seed)) return null
      return articleFile(member, digest, relations, makers, reportsBeside(member))
    },
    *files() {
      // So that what was made of one article's texts is at hand for the others of its story.
      for (const member of storyByStory(members, stories()))
        yield articleFile(member, digestOf(member), relations, makers, reportsBeside(member))
      for (const stub of links.stubs) yield stubFile(stub, relations)
      for (const [alias, id] of links.aliases)
        yield ready(articlePath(alias), { version: bundleVersion, kind: 'alias', id })

      const entries = entriesInOrder()
      yield* feedPages(entries)
      for (const { path, content } of rollBlocks(entries)) yield ready(path, content)
      yield ready(cataloguePath, catalogueOf(entries))
    },
    search: () => planSearch(documentsOf(members, links.stubs, byFile, textOf)),
  }
}

/** Articles from the oldest on, as members stand; then stubs as those named them first: what is new is last of its kind. */
function* documentsOf(
  members: readonly Member[],
  stubs: readonly StubMember[],
  digests: ReadonlyMap<string, Usable>,
  textOf: (digest: SeedDigest) => DigestedText,
): Iterable<SearchDocument> {
  for (const member of members) {
    const digest = digests.get(member.seed.file)!
    const { glance, searchTerms: count } = digest.digested
    const terms = () => textOf(digest).search
    yield articleDocument(member, glance.excerpt, { key: digest.key, count, terms })
  }
  for (const stub of stubs) yield stubDocument(stub)
}

type Usable = SeedDigest & { digested: Digested }

function isUsable(digest: SeedDigest): digest is Usable {
  return digest.digested !== null
}

/** Whether two seeds say the same of all that decides an article's place, on whatever lines. */
function haveOnePlace(a: SeedFacts, b: SeedFacts): boolean {
  const [placeA, placeB] = [a, b].map((facts) =>
    JSON.stringify(facts, (key, value: unknown) => (key === 'line' ? undefined : value)),
  )
  return placeA === placeB
}

function sourceOf(seed: SeedFacts, sources: ReadonlySet<string>): string | null {
  return seed.sourceLine && splitSourceLine(seed.sourceLine.text, sources).source
}

/** Another article of a story, with what its texts follow from. */
type Beside = Told & { key: string }

/** What makes an article's file: fetches its texts, readies them for its story, knows what was made of them before. */
type Makers = {
  textOf: (digest: SeedDigest) => DigestedText
  readied: Readied
  reports: ReportMemo
}

function articleFile(
  member: Member,
  digest: Usable,
  relations: Relations,
  { textOf, readied, reports }: Makers,
  beside: readonly Beside[],
): BundleFile {
  const { id, source, category } = member
  const { terms, glance } = digest.digested
  const ties = once(() => relations.tiesOf(id))
  const besideIt = once(() =>
    JSON.stringify(
      beside.map(({ key, member, isFuller }) => {
        const { title, cachedAt } = member.seed
        return [key, member.id, title, member.source, cachedAt, isFuller]
      }),
    ),
  )
  const story = () =>
    reports(id, stampOf([digest.key, besideIt()]), () =>
      JSON.stringify(otherReports(readied(digest), beside)),
    )
  return {
    path: articlePath(id),
    stamp: () =>
      stampOf([
        digest.key,
        JSON.stringify([id, member.seed.title, source, category]),
        besideIt(),
        ...relations.partsOf(ties()),
      ]),
    json() {
      const text = textOf(digest)
      const forms = text.forms.split('\n')
      const formOf = (term: number) => forms[terms.hashes.indexOf(term)] ?? ''
      const related = relations.relatedBy(ties(), formOf)
      return articleJson(member, glance, text, related, beside.length > 0 ? story() : null)
    },
  }
}

function stubFile(stub: StubMember, relations: Relations): BundleFile {
  const { id, title, handle, source, titleLine, summary } = stub
  const ties = once(() => relations.tiesOf(id))
  return {
    path: articlePath(id),
    stamp: () => stampOf([JSON.stringify(stub), ...relations.partsOf(ties())]),
    json() {
      const { counts, forms } = readTerms(wordsOfEntry(stub.told.entry))
      const file: ArticleFile = {
        version: bundleVersion,
        kind: 'stub',
        id,
        title,
        handle,
        source,
        titleLine,
        links: linksOut([titleLine]),
        summary: proseOf(summary),
        related: relations.relatedBy(ties(), (term) => forms[counts.hashes.indexOf(term)] ?? ''),
      }
      return JSON.stringify(packArticleFile(file))
    },
  }
}

function countsOfStub({ told }: StubMember, { similarTerms }: Digested): TermCounts {
  return similarTerms[told.place]!
}

/** A file whose content is at hand. */
function ready(path: string, content: unknown): BundleFile {
  const json = once(() => JSON.stringify(content))
  return { path, stamp: () => stampOf([json()]), json }
}

function stubEntry(stub: StubMember, mentions: number): Entry {
  return {
    kind: 'stub',
    id: stub.id,
    title: excerpt(stub.title, longestTitle),
    handle: stub.handle,
    source: stub.source,
    link: linksOut([stub.titleLine])[0]?.href,
    summary: excerpt(stub.summary, longestSummary),
    mentions,
  }
}
