import { displayTitle } from './display-title.ts'
import { isListItem, looksLikeProse, looksLikeSource } from './line-shape.ts'
import type { SimilarEntry } from './seed.ts'
import type { SeedLines } from './seed-lines.ts'
import { splitTitle } from './title.ts'

/** What a line of the list may be. */
const roles = ['title', 'source', 'summary'] as const
type Role = (typeof roles)[number]

/** What it costs for a line to follow another: a list ought to be titles, sources and summaries. */
const step: Record<Role, Partial<Record<Role, number>>> = {
  title: { title: 10, source: 0, summary: 6 },
  source: { title: 2, summary: 0 },
  summary: { title: 0, summary: 0 },
}

/** What it costs for the list to end there. */
const ending: Record<Role, number> = { title: 3, source: 1, summary: 0 }

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
  const length = to - from
  if (length <= 0) return []
  const isKnown = knownSources(lines, from, to, heading)
  const spaced = isSpaced(lines, from, to)
  /** For each line and role, the role before it on the cheapest way there. */
  const before: Record<Role, Role>[] = []
  let costs: Record<Role, number> = { title: 0, source: Infinity, summary: Infinity }
  for (let place = from + 1; place < to; place++) {
    const line = lines.at(place)
    const joined = spaced && lines.blanksBefore(place) === 0
    const own = costsOfLine(line, isKnown(line))
    const next = { ...costs }
    const back: Record<Role, Role> = { title: 'title', source: 'title', summary: 'title' }
    for (const role of roles) {
      next[role] = Infinity
      for (const last of roles) {
        const within = last === 'summary' && role === 'summary'
        const cost =
          costs[last] +
          (step[last][role] ?? Infinity) +
          (within ? own.more : own[role]) +
          (joined && !within ? notInItsOwnParagraph : 0)
        if (cost < next[role]) {
          next[role] = cost
          back[role] = last
        }
      }
    }
    before.push(back)
    costs = next
  }
  return walkBack(before, costs)
}

function walkBack(before: Record<Role, Role>[], costs: Record<Role, number>): Role[] {
  let role: Role = 'title'
  for (const other of roles)
    if (costs[other] + ending[other] < costs[role] + ending[role]) role = other
  const found = [role]
  for (const back of before.toReversed()) {
    role = back[role]
    found.push(role)
  }
  return found.reverse()
}

/** What it costs to read a line as each role; `more` is a summary's second line or later. */
function costsOfLine(line: string, known: boolean): Record<Role | 'more', number> {
  const source = known ? 0 : looksLikeSource(line) ? 1 : 12
  const notASource = known ? 4 : 0
  const runsOn = looksLikeProse(line) || isListItem(line) || /[:：]$/.test(line)
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
