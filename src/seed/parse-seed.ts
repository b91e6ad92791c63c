import { readCachedDate } from './cached-date.ts'
import { type Diagnostic, type Finding, diagnosticOf } from './diagnostic.ts'
import { displayTitle } from './display-title.ts'
import { type Landmarks, findLandmarks, isTagPage } from './landmarks.ts'
import { splitPages } from './linked-pages.ts'
import { mostOfSeed } from './most-of-seed.ts'
import type { Part, Seed, SimilarEntry } from './seed.ts'
import { faultsOf } from './seed-faults.ts'
import { type SeedLines, readSeedLines } from './seed-lines.ts'
import { readSimilarList } from './similar-list.ts'
import { splitTitle } from './title.ts'

/**
 * Parses the text of one seed. Never throws: all that is amiss is listed in `diagnostics`, in the
 * order of the file, and `seed` is null exactly when one of them is an error.
 */
export function parseSeed(
  file: string,
  text: string,
): { seed: Seed | null; diagnostics: Diagnostic[] } {
  const { lines, findings } = readSeedLines(text)
  const read = readSeed(file, lines)
  const diagnostics = findings
    .concat(read.findings)
    .map((finding) => diagnosticOf(file, finding))
    .sort((a, b) => a.line - b.line || a.column - b.column)
  return { seed: read.seed, diagnostics }
}

type Reading = { seed: Seed | null; findings: Finding[] }

function refused(findings: Finding[]): Reading {
  return { seed: null, findings }
}

function readSeed(file: string, lines: SeedLines): Reading {
  if (lines.count === 0) return refused([{ code: 'empty-file', line: 1 }])
  if (lines.count > mostOfSeed.lines)
    return refused([
      {
        code: 'too-many-lines',
        line: lines.numberOf(mostOfSeed.lines),
        detail: String(lines.count),
      },
    ])
  const marks = findLandmarks(lines)
  const reasons = reasonsToRefuse(lines, marks)
  if (reasons.length > 0) return refused(reasons)

  const layout = layoutOf(lines, marks)
  const head = readHead(lines, marks, layout)
  const split = splitTitle(head.titleLine.text.replace(/\s+/g, ' '))
  const cachedFrom = Math.max(marks.cached ?? 0, marks.cachedAt ?? 0) + 1
  const { cached, pages } = splitPages(lines, cachedFrom, marks.similar ?? lines.count, layout)
  const seed: Seed = {
    file,
    layout,
    ...split,
    title: displayTitle(split, cached ? [cached, ...pages] : pages, head.summary),
    ...head,
    originalLabel: lineAt(lines, marks.original),
    cachedLabel: lineAt(lines, marks.cached),
    cachedAtLine: lineAt(lines, marks.cachedAt),
    cachedAt: dateAt(lines, marks.cachedAt),
    cached,
    pages,
    similarLabel: lineAt(lines, marks.similar),
    similar: similarAt(lines, marks),
  }
  const beyond = seed.similar[mostOfSeed.similar]
  if (beyond)
    return refused([
      { code: 'too-many-similar', line: beyond.line, detail: String(seed.similar.length) },
    ])
  return { seed, findings: faultsOf(seed, lines, marks) }
}

function dateAt(lines: SeedLines, place: number | null): string | null {
  const date = place === null ? null : readCachedDate(lines.raw(place))
  return date && 'cachedAt' in date ? date.cachedAt : null
}

function similarAt(lines: SeedLines, { similar, sourceLine }: Landmarks): SimilarEntry[] {
  if (similar === null) return []
  const heading = sourceLine === null ? '' : lines.at(sourceLine)
  return readSimilarList(lines, similar + 1, lines.count, heading)
}

/** Why no Seed can be made of the file, if so. */
function reasonsToRefuse(lines: SeedLines, marks: Landmarks): Finding[] {
  if (isTagPage(lines, marks)) return [{ code: 'tag-page', line: lines.numberOf(0) }]
  const findings: Finding[] = []
  if (marks.title === null)
    findings.push({ code: 'no-title', line: lines.numberOf(0), detail: lines.at(0) })
  if (marks.cached === null && marks.cachedAt === null)
    findings.push({ code: 'no-cached-marker', line: lines.numberOf(lines.count - 1) })
  return findings
}

function layoutOf(lines: SeedLines, { cached, cachedAt }: Landmarks): Seed['layout'] {
  const end = cached ?? cachedAt ?? lines.count
  for (let place = 1; place <= end; place++) if (lines.blanksBefore(place) > 0) return 'full'
  return 'compact'
}

type Head = {
  titleLine: Part
  sourceLine: Part | null
  summaryLabel: Part | null
  summary: Part | null
  original: Part | null
}

function readHead(lines: SeedLines, marks: Landmarks, layout: Seed['layout']): Head {
  const { sourceLine, summary: label, original, cached, cachedAt } = marks
  const titleEnd = sourceLine ?? label ?? 1
  const from = (label ?? sourceLine ?? 0) + 1
  const to = original ?? cached ?? cachedAt ?? lines.count
  const summaryEnd =
    label === null ? from : endOfSummary(lines, from, to, layout, original !== null)
  return {
    // A title was found, so there is a line.
    titleLine: lines.part(0, titleEnd) ?? { text: lines.raw(0), line: lines.numberOf(0) },
    sourceLine: lineAt(lines, sourceLine),
    summaryLabel: lineAt(lines, label),
    summary: lines.part(from, summaryEnd),
    original: lines.part(summaryEnd, to),
  }
}

/** The summary is the first paragraph below its label; what follows it is the original. */
function endOfSummary(
  lines: SeedLines,
  from: number,
  to: number,
  layout: Seed['layout'],
  originalLabelled: boolean,
): number {
  // With no blank lines a label for the original is all that says there is one.
  if (layout === 'compact') return originalLabelled ? Math.min(from + 1, to) : to
  for (let place = from + 1; place < to; place++) if (lines.blanksBefore(place) > 0) return place
  return to
}

function lineAt(lines: SeedLines, place: number | null): Part | null {
  return place === null ? null : lines.part(place, place + 1)
}
