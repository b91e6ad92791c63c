import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import { withNames } from '../bundle/unseen.ts'
import { addToGroup } from './add-to-group.ts'
import type { Member } from './member.ts'
import type { SeedFacts, SimilarFacts } from './seed-facts.ts'
import { TitleIndex } from './title-index.ts'

/** An article known from similar lists alone. */
export type StubMember = {
  kind: 'stub'
  id: string
  key: string
  stem: string | null
  title: string
  handle: string | null
  /** The title as its first list has it. */
  titleLine: string
  source: string | null
  summary: string
  /** The entry that says most of it, and where it stands: the seed's file, and its place in the list. */
  told: { entry: SimilarFacts; file: string; place: number }
}

/** An entry of a similar list, and what it leads to. */
export type Listing = { entry: SimilarFacts; target: Member | StubMember }

/** The similar lists of a whole collection, followed in both directions. Lists are in seed order. */
export type SimilarLinks = {
  stubs: StubMember[]
  similarTo: ReadonlyMap<string, readonly Listing[]>
  mentionedBy: ReadonlyMap<string, readonly Member[]>
  /** Addresses that a cut-off title or one without its handle would have, and the id it stands for. */
  aliases: ReadonlyMap<string, string>
  /** Entries that lead nowhere new: an article that lists itself. */
  diagnostics: readonly Diagnostic[]
}

/** Resolves every similar entry to an article, else to a stub that all entries of its title share. */
export function followSimilarLists(members: readonly Member[]): SimilarLinks {
  const articles = new TitleIndex(members)
  const unresolved = stubsFor(members, articles)
  const stubs = new TitleIndex(unresolved.filter((stub) => stub.stem === null))
  const reached = new Set<StubMember>()
  const byKey = new Map(unresolved.map((stub) => [stub.key, stub]))
  const similarTo = new Map<string, Listing[]>()
  const mentionedBy = new Map<string, Member[]>()
  const aliases = new Map<string, string>()
  const formerIds = members.flatMap(({ id, seed }) =>
    seed.formerIds.map((formerId): [string, string] => [formerId, id]),
  )
  const diagnostics: Diagnostic[] = []

  for (const member of members) {
    const listings = new Map<string, Listing>()
    for (const entry of member.seed.similar) {
      const target = articles.find(entry) ?? stubs.find(entry) ?? byKey.get(entry.key)!
      if (entry.ownId !== target.id) aliases.set(entry.ownId, target.id)
      if (target.kind === 'stub')
        for (const formerId of entry.formerIds) formerIds.push([formerId, target.id])
      if (target === member) diagnostics.push(namesItself(member.seed, entry))
      else
        listings.set([entry.titleLine, entry.source, entry.summary?.text].join('\n'), {
          entry,
          target,
        })
    }
    similarTo.set(member.id, [...listings.values()])
    for (const target of new Set([...listings.values()].map(({ target }) => target))) {
      if (target.kind === 'stub') reached.add(target)
      addToGroup(mentionedBy, target.id, member)
    }
  }
  // The address that a title had until the collection knew more of it leads to the first that had it.
  for (const [formerId, id] of formerIds) if (!aliases.has(formerId)) aliases.set(formerId, id)
  for (const { id } of [...members, ...reached]) aliases.delete(id)
  return { stubs: [...reached], similarTo, mentionedBy, aliases, diagnostics }
}

function namesItself({ file }: SeedFacts, { line }: SimilarFacts): Diagnostic {
  return {
    severity: 'note',
    file,
    line,
    column: 1,
    message: 'The similar list names the article itself, so this entry is left out.',
    advice: 'Nothing need be done.',
  }
}

/** One stub for each title that no article bears; of several summaries it takes the longest. */
function stubsFor(members: readonly Member[], articles: TitleIndex<Member>): StubMember[] {
  const stubs = new Map<string, StubMember>()
  const entries = members.flatMap(({ seed }) =>
    seed.similar.map((entry, place) => ({ entry, file: seed.file, place })),
  )
  for (const told of entries) {
    const { entry } = told
    if (articles.find(entry)) continue
    const summary = entry.summary?.text ?? ''
    const source = entry.source && withNames(entry.source)
    const stub = stubs.get(entry.key)
    if (!stub)
      stubs.set(entry.key, {
        kind: 'stub',
        id: entry.ownId,
        key: entry.key,
        stem: entry.stem,
        source,
        title: entry.title,
        handle: entry.handle,
        titleLine: entry.titleLine,
        summary,
        told,
      })
    else {
      stub.source ??= source
      if (summary.length > stub.summary.length) Object.assign(stub, { summary, told })
    }
  }
  return [...stubs.values()]
}
