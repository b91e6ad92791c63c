/**
 * A passage of a seed, to the letter: whole lines joined by "\n", with no blank line at either end.
 * `line` is where its first line stands in the file, from 1, so the line of any offset in it is
 * `line` plus the line breaks before that offset.
 */
export type Part = { text: string; line: number }

/** A page that the cached text linked to, held behind the copy of the original. */
export type Page = {
  title: Part
  /** As its "Source: …" line gave it. */
  url: string
  /** The "Source: …" line itself. */
  sourceLine: Part
  body: Part | null
}

/** One article of the similar list. */
export type SimilarEntry = {
  /** For display: without handle and tail; never empty. */
  title: string
  handle: string | null
  tail: string | null
  /** The title as written, and the line it stands on. */
  titleLine: string
  line: number
  source: string | null
  sourceLine: Part | null
  summary: Part | null
}

/**
 * One page of the aggregator. Every line of the file that is not blank lies in exactly one of the
 * parts here: the parts are the gaps between the labels, and the labels are kept too.
 */
export type Seed = {
  file: string
  /** The full layout sets blank lines between its parts; the compact one has none. */
  layout: 'full' | 'compact'
  /** For display: without handle and tail; never empty. */
  title: string
  /** "@someone", without the colon. */
  handle: string | null
  /** "(18 minute read)" */
  tail: string | null
  titleLine: Part
  /** Source and category in one, such as "X AI KOLs Timeline News". */
  sourceLine: Part | null
  summaryLabel: Part | null
  summary: Part | null
  /** May be no more than a link: ask isOnlyLink. */
  original: Part | null
  originalLabel: Part | null
  cachedLabel: Part | null
  cachedAtLine: Part | null
  /** "2026-05-08T09:49": local, never shifted. */
  cachedAt: string | null
  /** The copy of the original. Null when nothing was cached, or when only linked pages were. */
  cached: Part | null
  pages: Page[]
  similarLabel: Part | null
  similar: SimilarEntry[]
}
