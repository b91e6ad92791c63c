import type { Listing, Neighbour, Reference, Related } from '../bundle/article.ts'
import { neighboursOf } from '../text/neighbours.ts'
import { excerpt, longestSummary, longestTitle } from './excerpt.ts'
import type { Member } from './member.ts'
import type { Listing as SimilarListing, SimilarLinks, StubMember } from './similar-links.ts'

/** How many computed neighbours a page shows at the most, and how alike they must be. */
const mostNeighbours = 6
const leastLikeness = 0.08

type Node = Member | StubMember

/**
 * What stands beside each article and stub: the similar list as its seed has it, the articles that
 * mention it, and the computed neighbours that are in neither.
 */
export function relate(members: readonly Member[], links: SimilarLinks): Map<string, Related> {
  const nodes = new Map<string, Node>([...members, ...links.stubs].map((node) => [node.id, node]))
  const documents = [...nodes.values()].map((node) => ({ id: node.id, text: textOf(node) }))
  // Those listed already are dropped afterwards, so more are asked for than are shown.
  const neighbours = neighboursOf(documents, mostNeighbours * 3)
  const related = new Map<string, Related>()
  for (const { id } of nodes.values()) {
    const similar = links.similarTo.get(id) ?? []
    const mentionedBy = links.mentionedBy.get(id) ?? []
    const listed = new Set([...similar.map(({ target }) => target), ...mentionedBy].map(idOf))
    const computed = (neighbours.get(id) ?? [])
      .filter((found) => found.score >= leastLikeness && !listed.has(found.id))
      .slice(0, mostNeighbours)
      .map(({ id, terms }): Neighbour => ({ ...referenceTo(nodes.get(id)!), terms }))
    related.set(id, {
      similar: similar.map(listingOf),
      mentionedBy: mentionedBy.map(referenceTo),
      neighbours: computed,
    })
  }
  return related
}

function idOf({ id }: Node): string {
  return id
}

/** A list's own words are kept whole: they stand nowhere else. */
function listingOf({ entry, target }: SimilarListing): Listing {
  const { titleLine, source } = entry
  const summary = entry.summary?.text ?? ''
  return { ...referenceTo(target), titleLine, source: source ?? target.source, summary }
}

function referenceTo(node: Node): Reference {
  const { title, handle } = node.kind === 'article' ? node.seed : node
  const summary = node.kind === 'article' ? (node.seed.summary?.text ?? '') : node.summary
  return {
    kind: node.kind,
    id: node.id,
    title: excerpt(title, longestTitle),
    handle,
    source: node.source,
    summary: excerpt(summary, longestSummary),
  }
}

function textOf(node: Node): string {
  if (node.kind === 'stub') return `${node.title}\n${node.summary}`
  const { title, summary, cached, pages } = node.seed
  return [title, summary?.text, cached?.text, ...pages.map(({ body }) => body?.text)].join('\n')
}
