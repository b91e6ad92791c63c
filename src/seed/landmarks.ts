import { isCachedAtLine, readCachedDate } from './cached-date.ts'
import { isListItem, looksLikeProse, looksLikeSource } from './line-shape.ts'
import type { SeedLines } from './seed-lines.ts'

const summaryLabel = 'Summary'
const originalLabel = 'Original Article'
const cachedLabel = 'View Cached Full Text'
const similarLabel = 'Similar Articles'

const longestTitleLine = 300
const longestSourceLine = 80

/**
 * Where a seed's labels stand, as places in its lines, each null when missing. Any of the labels
 * may stand in a body too: a line is a landmark by its position and its surroundings.
 */
export type Landmarks = {
  /** Null when the first line is a label already. */
  title: number | null
  sourceLine: number | null
  summary: number | null
  original: number | null
  cached: number | null
  cachedAt: number | null
  similar: number | null
  /** Lines "Similar Articles" behind the last landmark that no list follows. */
  passedOver: number[]
}

/** Finds the landmarks of a file that has at least one line. */
export function findLandmarks(lines: SeedLines): Landmarks {
  const opening = findCachedOpening(lines)
  const original = findOriginalLabel(lines, opening)
  const headEnd = original ?? opening.cached ?? opening.cachedAt ?? lines.count
  const head = findHead(lines, headEnd)
  const cachedFrom = Math.max(opening.cached ?? -1, opening.cachedAt ?? -1) + 1
  return { ...head, original, ...opening, ...findSimilarLabel(lines, cachedFrom, head.sourceLine) }
}

/** Whether the file is a tag page: "Tag" at its head, and none of an article's landmarks. */
export function isTagPage(lines: SeedLines, { cached, cachedAt, summary }: Landmarks): boolean {
  return lines.at(0) === 'Tag' && cached === null && cachedAt === null && summary === null
}

type Opening = Pick<Landmarks, 'cached' | 'cachedAt'>

/** The date below "View Cached Full Text" proves it; without that, either of the two must do. */
function findCachedOpening(lines: SeedLines): Opening {
  let label: number | null = null
  let dated: number | null = null
  for (let place = 0; place < lines.count; place++) {
    const line = lines.at(place)
    if (line === cachedLabel) {
      if (isCachedAtLine(lines.at(place + 1))) return { cached: place, cachedAt: place + 1 }
      label ??= place
    } else if (isCachedAtLine(line) && 'cachedAt' in readCachedDate(line)) dated ??= place
  }
  return label === null ? { cached: null, cachedAt: dated } : { cached: label, cachedAt: null }
}

function findOriginalLabel(lines: SeedLines, { cached, cachedAt }: Opening): number | null {
  const place = (cached ?? cachedAt ?? 0) - 1
  return lines.at(place) === originalLabel ? place : null
}

function findHead(
  lines: SeedLines,
  end: number,
): Pick<Landmarks, 'title' | 'sourceLine' | 'summary'> {
  const title = end > 0 && !startsWithLabel(lines) ? 0 : null
  const summary = findSummaryLabel(lines, title === null ? 0 : 1, end)
  // Before a summary a line is the source line by its position; else it must look like one.
  const last = (summary ?? Math.min(end, 2)) - 1
  const line = lines.at(last)
  const isSource = summary === null ? looksLikeSource(line) : couldBeSourceLine(line)
  return { title, sourceLine: title !== null && last > 0 && isSource ? last : null, summary }
}

function couldBeSourceLine(line: string): boolean {
  return line.length <= longestSourceLine && !line.includes('://')
}

function startsWithLabel(lines: SeedLines): boolean {
  const first = lines.at(0)
  // An article may be called "Summary": then the label follows.
  if (first === summaryLabel) return lines.at(1) !== summaryLabel && lines.at(2) !== summaryLabel
  return [originalLabel, cachedLabel, similarLabel].includes(first) || isCachedAtLine(first)
}

/** The title, a second line of it at most, and the source line may stand above the label. */
function findSummaryLabel(lines: SeedLines, from: number, end: number): number | null {
  for (let place = from; place < Math.min(end, 4); place++) {
    if (lines.at(place) === summaryLabel) return place
    if (lines.at(place).length > longestTitleLine && place > 0) return null
  }
  return null
}

function findSimilarLabel(
  lines: SeedLines,
  from: number,
  sourceLine: number | null,
): Pick<Landmarks, 'similar' | 'passedOver'> {
  const passedOver: number[] = []
  const heading = sourceLine === null ? '' : lines.at(sourceLine)
  for (let place = lines.count - 1; place >= from; place--) {
    if (lines.at(place) !== similarLabel) continue
    if (listFollows(lines, place + 1, heading)) return { similar: place, passedOver }
    passedOver.push(place)
  }
  return { similar: null, passedOver }
}

/** Whether what begins at `from` reads as title, source, summary, or is cut off before it can. */
function listFollows(lines: SeedLines, from: number, heading: string): boolean {
  const [title, source, summary] = [lines.at(from), lines.at(from + 1), lines.at(from + 2)]
  if (/^Source:\s/.test(title)) return false
  // Cut off before a summary: what is there still mustn't be a sentence.
  if (lines.count - from <= 2)
    return !/[.。:：]["”’)\]」』]*$/u.test(title) && (source === '' || looksLikeSource(source))
  if (looksLikeSource(source) && (looksLikeProse(summary) || isListItem(summary))) return true
  return [source, summary, lines.at(from + 3)].some((line) => startsTheHeading(line, heading))
}

function startsTheHeading(line: string, heading: string): boolean {
  return line.length > 0 && (line === heading || heading.startsWith(`${line} `))
}
