import { createHash } from 'node:crypto'
import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import type { LinkOut } from '../bundle/prose.ts'
import { isFigure } from '../bundle/is-figure.ts'
import { packTexts } from '../bundle/packed-article.ts'
import { counted, diagnosticOf } from '../seed/diagnostic.ts'
import { parseSeed } from '../seed/parse-seed.ts'
import type { Seed } from '../seed/seed.ts'
import { mostSentences } from '../text/tiles.ts'
import { readingOnce } from '../text/reading-once.ts'
import { countTerms, readTerms, type TermCounts } from '../text/term-counts.ts'
import {
  type CompiledText,
  compileText,
  hasTooManyClaims,
  linksOut,
  mostClaims,
  mostLinks,
} from './compile-article.ts'
import { decodeSeed } from './decode-seed.ts'
import { excerpt, longestSummary } from './excerpt.ts'
import { countOfTerms, type SearchTermsOfText, termsOfSeed } from './search-document.ts'
import { factsOf, type SeedFacts } from './seed-facts.ts'
import type { SeedFile } from './seed-file.ts'

/** What lists show of an article. */
export type Glance = {
  excerpt: string
  links: LinkOut[]
  minutes: number
  /** The share of the original's words that the copy keeps; null with nothing to compare. */
  kept: number | null
  /** Figures that differ between original and copy, or that the summary has and the copy lacks. */
  changedFigures: number
  /** Of the cached text. */
  fingerprint: number
}

/** The part of a seed that stays in memory while a collection is compiled: its texts aren't in it. */
export type Digested = {
  seed: SeedFacts
  glance: Glance
  terms: TermCounts
  /** The terms of each entry of its similar list. */
  similarTerms: TermCounts[]
  /** How many terms a search knows of it. */
  searchTerms: number
}

/** A seed by itself. `digested` is null exactly when a diagnostic is an error. */
export type SeedDigest = {
  file: string
  /** A hash of the file's name and bytes, which all the rest follows from. */
  key: string
  diagnostics: Diagnostic[]
  digested: Digested | null
}

/** An article's texts as its file has them, ready made. */
export type DigestedText = {
  /** The JSON of a CompiledText, its texts packed. */
  json: string
  /** The form in which the texts have each of the digest's terms, in their order, a line each. */
  forms: string
  search: SearchTermsOfText
}

export type DigestedSeed = { digest: SeedDigest; text: DigestedText | null }

/**
 * All that a seed yields by itself, whatever else is in the collection: parsed, compared, with its
 * evidence found and its terms counted. Pure, and by far the greatest part of a compilation, so it
 * is what goes to workers and into the cache.
 */
export function digestSeed(file: SeedFile): DigestedSeed {
  return readingOnce(() => digestOf(file))
}

function digestOf(file: SeedFile): DigestedSeed {
  const key = seedKey(file)
  const decoded = decodeSeed(file)
  const parsed =
    'fault' in decoded
      ? { seed: null, diagnostics: [decoded.fault] }
      : parseSeed(file.file, decoded.text)
  const { seed } = parsed
  const diagnostics: Diagnostic[] = parsed.diagnostics
  if (seed === null)
    return { digest: { file: file.file, key, diagnostics, digested: null }, text: null }
  const compiled = compileText(seed)
  const { counts, forms } = readTerms(wordsOf(seed))
  const search = termsOfSeed(seed)
  const digested: Digested = {
    seed: factsOf(seed),
    glance: glanceOf(seed, compiled),
    terms: counts,
    similarTerms: seed.similar.map((entry) => countTerms(wordsOfEntry(entry))),
    searchTerms: countOfTerms(search),
  }
  return {
    digest: {
      file: file.file,
      key,
      diagnostics: [...diagnostics, ...limitsMet(seed, compiled)],
      digested,
    },
    text: {
      json: JSON.stringify({ ...compiled, ...packTexts(compiled) }),
      forms: forms.join('\n'),
      search,
    },
  }
}

/** What of a seed is beyond what a page can show of it, where the text begins that is. */
function limitsMet(seed: Seed, { summary, original, cached, pages }: CompiledText): Diagnostic[] {
  const isLong = original.kind === 'text' && original.comparison.grain === 'paragraphs'
  const texts = [
    { part: seed.original, prose: 'prose' in original ? original.prose : null },
    { part: seed.cached, prose: cached },
    ...pages.map(({ prose }, page) => ({ part: seed.pages[page]!.body, prose })),
  ]
  const met = [
    isLong && ({ code: 'many-sentences', part: seed.original, most: mostSentences } as const),
    hasTooManyClaims(summary.prose.text) &&
      ({ code: 'many-claims', part: seed.summary, most: mostClaims } as const),
    ...texts.map(
      ({ part, prose }) =>
        prose?.links.length === mostLinks &&
        ({ code: 'many-links', part, most: mostLinks } as const),
    ),
  ]
  return met
    .filter((one) => one !== false)
    .map(({ code, part, most }) =>
      diagnosticOf(seed.file, { code, line: (part ?? seed.titleLine).line, detail: counted(most) }),
    )
}

/** What a seed is known by in the cache. */
export function seedKey({ file, bytes }: SeedFile): string {
  return createHash('sha256').update(file).update('\0').update(bytes).digest('base64url')
}

/** The words by which an article known from a similar list alone is related to others. */
export function wordsOfEntry({
  title,
  summary,
}: Pick<Seed['similar'][number], 'title' | 'summary'>): string[] {
  return [title, summary?.text ?? '']
}

function wordsOf({ title, summary, cached, pages }: Seed): string[] {
  return [
    title,
    ...[summary, cached, ...pages.map(({ body }) => body)].map((part) => part?.text ?? ''),
  ]
}

function glanceOf(seed: Seed, { minutes, fingerprint, original, summary }: CompiledText): Glance {
  const comparison = original.kind === 'text' ? original.comparison : null
  const doubts = summary.claims.flatMap((claim) => claim.doubts)
  return {
    excerpt: excerpt(seed.summary?.text ?? '', longestSummary),
    links: linksOut([
      seed.titleLine.text,
      seed.original?.text ?? '',
      ...seed.pages.map(({ url }) => url),
    ]),
    minutes,
    kept: comparison && keptShare(comparison.figures),
    changedFigures: [...(comparison?.findings ?? []), ...doubts].filter(isFigure).length,
    fingerprint,
  }
}

function keptShare({ kept, original }: { kept: number; original: number }): number | null {
  return original === 0 ? null : Math.round((kept / original) * 1000) / 1000
}
