import type { Listing, Neighbour, Reference, Related } from '../bundle/article.ts'
import { withNames } from '../bundle/unseen.ts'
import { Fingerprint, fingerprint } from '../text/fingerprint.ts'
import { type Near, NeighbourIndex, type Question } from '../text/neighbours.ts'
import { lookedAt } from '../text/stories.ts'
import type { TermCounts } from '../text/term-counts.ts'
import { excerpt, longestSummary, longestTitle } from './excerpt.ts'
import type { Member } from './member.ts'
import { newestFirst } from './newest-first.ts'
import type { Listing as SimilarListing, SimilarLinks, StubMember } from './similar-links.ts'
import { stampOf } from './stamp.ts'

/** How many computed neighbours a page shows at the most, and how alike they must be. */
const mostNeighbours = 6
/** How many of the articles that mention one its page names: a page of all of them could be any size. */
const mostMentions = 100
const leastLikeness = 0.08

type Node = Member | StubMember

/** What stands beside an article or stub, before it is written out. Terms are hashes. */
export type Ties = {
  similar: readonly SimilarListing[]
  mentionedBy: readonly Member[]
  /** How many more mention it. */
  moreMentions: number
  neighbours: readonly { node: Node; terms: readonly number[] }[]
}

/** The others that are nearest to a node, as many as stories look at, and those that its page shows, with the terms. */
export type Found = {
  nearest: readonly Near[]
  beside: readonly { id: string; terms: readonly number[] }[]
}

/** What an answer about a node hangs on, told at some cost, and the finding of it, at more. */
export type Asked = { dependency: number; find: () => Found }

/**
 * What was found about nodes, by what it hangs on: of those that hang on the same, the same was found. `dependency`
 * is cheap and stands for more than there is to it; where it has changed, `ask` tells whether the rest has.
 */
export type NeighbourMemo = {
  found: (id: string, dependency: number, ask: () => Asked) => Found
}

/** What the collection knows of a node's words and of how it is shown. */
type Sight = {
  countsOf: (node: Node) => TermCounts
  /** What the counts follow from. */
  keyOf: (node: Node) => string
  summaryOf: (node: Node) => string
}

/**
 * What stands beside each article and stub: the similar list as its seed has it, the articles that
 * mention it, and the computed neighbours that are in neither. Neighbours are looked for when a
 * node is asked about, which a reader who develops does of few.
 */
export class Relations {
  readonly #nodes: ReadonlyMap<string, Node>
  readonly #links: SimilarLinks
  readonly #sight: Sight
  readonly #memo: NeighbourMemo
  #index: NeighbourIndex | null = null
  /** Asked for by stories, and by the files of what they are about. */
  readonly #known = new Map<string, Found>()
  readonly #references = new Map<Node, { reference: Reference; stamp: string }>()

  constructor(members: readonly Member[], links: SimilarLinks, sight: Sight, memo: NeighbourMemo) {
    this.#memo = memo
    this.#nodes = new Map<string, Node>([...members, ...links.stubs].map((node) => [node.id, node]))
    this.#links = links
    this.#sight = sight
  }

  tiesOf(id: string): Ties {
    const similar = this.#links.similarTo.get(id) ?? []
    const mentionedBy = this.#links.mentionedBy.get(id) ?? []
    const neighbours = this.#found(id).beside.map(({ id, terms }) => ({
      node: this.#nodes.get(id)!,
      terms,
    }))
    const moreMentions = Math.max(0, mentionedBy.length - mostMentions)
    return {
      ...{ similar, neighbours, moreMentions },
      mentionedBy: moreMentions === 0 ? mentionedBy : newestOf(mentionedBy),
    }
  }

  /** The nearest of all to an article, whether or not lists name them: as many as stories look at. */
  nearestTo(id: string): readonly Near[] {
    return this.#found(id).nearest
  }

  #found(id: string): Found {
    const found = this.#known.get(id) ?? this.#lookFor(id)
    this.#known.set(id, found)
    return found
  }

  #lookFor(id: string): Found {
    const index = (this.#index ??= new NeighbourIndex(
      [...this.#nodes.values()].map((node) => ({
        id: node.id,
        key: this.#sight.keyOf(node),
        counts: this.#sight.countsOf(node),
      })),
    ))
    const listed = this.#listedBeside(id)
    const dependency = withListed(index.dependency(id), listed)
    return this.#memo.found(id, dependency, () => {
      // So many that enough are left where lists name the nearest.
      const question = index.ask(id, Math.max(lookedAt, mostNeighbours + listed.size))
      return {
        dependency: withListed(question.dependency, listed),
        find: () => answered(question, listed),
      }
    })
  }

  /** Whom the lists of a node name, and whose lists name it. */
  #listedBeside(id: string): ReadonlySet<string> {
    const similar = this.#links.similarTo.get(id) ?? []
    const mentionedBy = this.#links.mentionedBy.get(id) ?? []
    return new Set([...similar.map(({ target }) => target), ...mentionedBy].map(idOf))
  }

  /** The ties as a page shows them; `formOf` has the words for terms. */
  relatedBy(ties: Ties, formOf: (term: number) => string): Related {
    return {
      similar: ties.similar.map((listing) => this.#listingOf(listing)),
      mentionedBy: ties.mentionedBy.map((node) => this.#referenceTo(node).reference),
      ...(ties.moreMentions > 0 && { moreMentions: ties.moreMentions }),
      neighbours: ties.neighbours.map(({ node, terms }): Neighbour => ({
        ...this.#referenceTo(node).reference,
        terms: terms.map(formOf),
      })),
    }
  }

  /** All that the ties of a given seed or stub say that isn't in itself: equal parts, equal page. */
  partsOf({ similar, mentionedBy, moreMentions, neighbours }: Ties): string[] {
    return [
      ...similar.map(({ target }) => this.#referenceTo(target).stamp),
      '',
      ...mentionedBy.map((node) => this.#referenceTo(node).stamp),
      `${moreMentions}`,
      ...neighbours.map(({ node, terms }) => `${this.#referenceTo(node).stamp} ${terms.join()}`),
    ]
  }

  /** A list's own words are kept whole, as they stand nowhere else; what hides in them is named. */
  #listingOf({ entry, target }: SimilarListing): Listing {
    const { titleLine } = entry
    const source = entry.source && withNames(entry.source)
    const summary = withNames(entry.summary?.text ?? '')
    const { reference } = this.#referenceTo(target)
    return { ...reference, titleLine, source: source ?? target.source, summary }
  }

  #referenceTo(node: Node): { reference: Reference; stamp: string } {
    const known = this.#references.get(node)
    if (known) return known
    const { title, handle } = node.kind === 'article' ? node.seed : node
    const reference: Reference = {
      kind: node.kind,
      id: node.id,
      title: excerpt(title, longestTitle),
      handle,
      source: node.source,
      summary: excerpt(this.#sight.summaryOf(node), longestSummary),
    }
    const made = { reference, stamp: stampOf([JSON.stringify(reference)]) }
    this.#references.set(node, made)
    return made
  }
}

function answered(question: Question, listed: ReadonlySet<string>): Found {
  const near = question.near()
  return {
    nearest: near.slice(0, lookedAt).map(({ id, score }) => ({ id, score })),
    beside: near
      .filter(({ id, score }) => score >= leastLikeness && !listed.has(id))
      .slice(0, mostNeighbours)
      .map(({ id, terms }) => ({ id, terms })),
  }
}

function withListed(dependency: number, listed: ReadonlySet<string>): number {
  const print = new Fingerprint()
  print.add(dependency)
  for (const other of listed) print.add(fingerprint(other))
  return print.value
}

function newestOf(members: readonly Member[]): Member[] {
  return members.toSorted((a, b) => newestFirst(a.seed, b.seed)).slice(0, mostMentions)
}

function idOf({ id }: Node): string {
  return id
}
