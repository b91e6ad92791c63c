import { displayTitle } from './display-title.ts'
import { isListItem, looksLikeProse, looksLikeSource } from './line-shape.ts'
import type { SimilarEntry } from './seed.ts'
import type { SeedLines } from './seed-lines.ts'
import { splitTitle } from './title.ts'

/** What a line of the list may be. */
type Role = 'title' | 'source' | 'summary'

/** What it costs for a line to follow another: a list ought to be titles, sources and summaries. */
const steps: readonly { last: Role; role: Role; cost: number }[] = [
  { last: 'title', role: 'source', cost: 0 },
  { last: 'source', role: 'summary', cost: 0 },
  { last: 'summary', role: 'summary', cost: 0 },
  { last: 'summary', role: 'title', cost: 0 },
  // With something missing between:
  { last: 'source', role: 'title', cost: 2 },
  { last: 'title', role: 'summary', cost: 6 },
  { last: 'title', role: 'title', cost: 10 },
]

/** What it costs for the list to end there. */
const endings = { summary: 0, source: 1, title: 3 }

const notInItsOwnParagraph = 4

/**
 * Reads the similar list, the lines from one place up to another. A summary may have any number of
 * lines and paragraphs, so no line says by itself what it is: of all ways to read the list as
 * titles, sources and summaries the least unlikely one is taken, found in one pass (Viterbi).
 * `heading` is the seed's own source line, whose source the list may name too.
 */
export function readSimilarList(
  lines: SeedLines,
  from: number,
  to: number,
  heading: string,
): SimilarEntry[] {
  const starts = titlesAmong(likeliestRoles(lines, from, to, heading), from)
  return starts.map(({ title, source }, index) => {
    const summaryFrom = title + (source ? 2 : 1)
    return entryOf(lines, title, summaryFrom, starts[index + 1]?.title ?? to)
  })
}

function entryOf(lines: SeedLines, title: number, summaryFrom: number, to: number): SimilarEntry {
  const summary = lines.part(summaryFrom, to)
  const split = splitTitle(lines.at(title))
  return {
    ...split,
    title: displayTitle(split, [], summary),
    titleLine: lines.raw(title),
    line: lines.numberOf(title),
    source: summaryFrom === title + 2 ? lines.at(title + 1).replace(/\s+/g, ' ') : null,
    sourceLine: lines.part(title + 1, summaryFrom),
    summary,
  }
}

function titlesAmong(found: Role[], from: number): { title: number; source: boolean }[] {
  return found.flatMap((role, index) =>
    role === 'title' ? [{ title: from + index, source: found[index + 1] === 'source' }] : [],
  )
}

function likeliestRoles(lines: SeedLines, from: number, to: number, heading: string): Role[] {
  if (from >= to) return []
  const isKnown = knownSources(lines, from, to, heading)
  const spaced = isSpaced(lines, from, to)
  /** What the cheapest reading costs that ends in each role; a list begins with a title. */
  let costs: Record<Role, number> = { title: 0, source: Infinity, summary: Infinity }
  /** For each line but the first and each role, the role before it in that reading. */
  const before: Record<Role, Role>[] = []
  for (let place = from + 1; place < to; place++) {
    const own = costsOfLine(lines.at(place), isKnown(lines.at(place)))
    const turning = spaced && lines.blanksBefore(place) === 0 ? notInItsOwnParagraph : 0
    const next = { title: Infinity, source: Infinity, summary: Infinity }
    const back: Record<Role, Role> = { title: 'title', source: 'title', summary: 'title' }
    for (const { last, role, cost } of steps) {
      const goesOn = last === 'summary' && role === 'summary'
      const total = costs[last] + cost + (goesOn ? own.more : own[role] + turning)
      if (total >= next[role]) continue
      next[role] = total
      back[role] = last
    }
    before.push(back)
    costs = next
  }
  return readBackwards(before, costs)
}

function readBackwards(before: Record<Role, Role>[], costs: Record<Role, number>): Role[] {
  const total = (role: Role) => costs[role] + endings[role]
  let role: Role = total('source') < total('title') ? 'source' : 'title'
  if (total('summary') <= total(role)) role = 'summary'
  const roles = [role]
  for (const back of before.toReversed()) roles.push((role = back[role]))
  return roles.reverse()
}

/** What it costs to read a line as each role; `more` is a summary's second line or later. */
function costsOfLine(line: string, known: boolean): Record<Role | 'more', number> {
  const source = known ? 0 : looksLikeSource(line) ? 1 : 12
  const notASource = known ? 4 : 0
  const runsOn = looksLikeProse(line) || isListItem(line)
  return {
    title: costAsTitle(line) + notASource,
    source,
    summary: (runsOn ? 0 : 2) + notASource,
    more: (runsOn ? 0.5 : 1.5) + notASource,
  }
}

function costAsTitle(line: string): number {
  if (isListItem(line)) return 3
  if (line.length > 200 || /[.。]$/.test(line)) return 2
  return /[:：]$/.test(line) ? 2 : 0
}

/**
 * A short line that returns above running text is a source, as is one that the heading begins with.
 * A title may return too, but what stands below a title is short itself.
 */
function knownSources(
  lines: SeedLines,
  from: number,
  to: number,
  heading: string,
): (line: string) => boolean {
  const counts = new Map<string, number>()
  for (let place = from; place < to; place++) {
    const line = lines.at(place)
    if (looksLikeSource(line) && looksLikeProse(lines.at(place + 1)))
      counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return (line) => (counts.get(line) ?? 0) > 1 || line === heading || heading.startsWith(`${line} `)
}

function isSpaced(lines: SeedLines, from: number, to: number): boolean {
  for (let place = from + 1; place < to; place++) if (lines.blanksBefore(place) > 0) return true
  return false
}
