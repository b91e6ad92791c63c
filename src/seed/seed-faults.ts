import { readCachedDate } from './cached-date.ts'
import { cutOffFaults } from './cut-off.ts'
import type { Finding } from './diagnostic.ts'
import type { Landmarks } from './landmarks.ts'
import type { Seed, SimilarEntry } from './seed.ts'
import type { SeedLines } from './seed-lines.ts'

/** What is amiss with a seed that could be made, its bytes and line ends aside. */
export function faultsOf(seed: Seed, lines: SeedLines, marks: Landmarks): Finding[] {
  const cutOff = cutOffFaults(seed, lines)
  // What an entry lacks that breaks off, it lacks for that.
  const whole = cutOff.length > 0 ? seed.similar.slice(0, -1) : seed.similar
  return [
    ...headFaults(seed),
    ...dateFaults(seed, lines),
    ...cachedFaults(seed, lines),
    ...marks.passedOver.map((place): Finding => {
      return { code: 'similar-not-a-list', line: lines.numberOf(place) }
    }),
    ...whole.flatMap(entryFaults),
    ...cutOff,
  ]
}

function headFaults(seed: Seed): Finding[] {
  const { titleLine, sourceLine, summaryLabel, summary, layout } = seed
  const findings: Finding[] = []
  if (titleLine.text.includes('\n')) findings.push({ code: 'long-title', line: titleLine.line })
  if (sourceLine === null && layout === 'full')
    findings.push({ code: 'no-source-line', line: titleLine.line })
  if (summary === null)
    findings.push({ code: 'no-summary', line: (summaryLabel ?? titleLine).line })
  return findings
}

function dateFaults({ cachedLabel, cachedAtLine }: Seed, lines: SeedLines): Finding[] {
  if (cachedAtLine === null)
    return [{ code: 'no-date', line: cachedLabel?.line ?? lines.numberOf(0) }]
  const date = readCachedDate(cachedAtLine.text)
  if ('cachedAt' in date) return []
  const { fault, written, column } = date
  return [{ code: fault, line: cachedAtLine.line, column, detail: written }]
}

function cachedFaults({ cachedLabel, cachedAtLine, cached, pages }: Seed, lines: SeedLines) {
  const line = (cachedAtLine ?? cachedLabel)?.line ?? lines.numberOf(0)
  const findings: Finding[] = []
  if (cachedLabel === null) findings.push({ code: 'no-cached-label', line })
  if (cached === null && pages.length === 0) findings.push({ code: 'no-cached-text', line })
  return findings
}

function entryFaults({ title, line, source, summary }: SimilarEntry): Finding[] {
  const findings: Finding[] = []
  if (source === null) findings.push({ code: 'similar-without-source', line, detail: title })
  if (summary === null) findings.push({ code: 'similar-without-summary', line, detail: title })
  return findings
}
