import type { SeedFile } from '../../src/compiler/seed-file.ts'

type SimilarFields = { title: string; source?: string; summary?: string }

/** What of a saved page matters to a test; all that is left out is filled with something plain. */
export type SeedFields = {
  title: string
  sourceLine?: string | null
  summary?: string
  original?: string | null
  /** As the page writes it: month first. */
  cachedAt?: string
  cached?: string | null
  pages?: readonly { title: string; url: string; body: string }[]
  similar?: readonly SimilarFields[]
}

/** A page as it would be saved, in the full layout. */
export function seedText({
  title,
  sourceLine = 'TLDR AI News',
  summary = `A summary of ${title}.`,
  original = `The original of ${title} says so.`,
  cachedAt = '05/08/26, 09:49 AM',
  cached = `The copy of ${title} says so.`,
  pages = [],
  similar = [],
}: SeedFields): string {
  const parts = [
    ...[title, sourceLine, 'Summary', summary, original],
    ...['Original Article', 'View Cached Full Text', `Cached at: ${cachedAt}`, cached],
    ...pages.flatMap((page) => [`\n${page.title}`, `Source: ${page.url}`, page.body]),
    similar.length > 0 ? 'Similar Articles' : null,
    ...similar.flatMap(({ title, source = 'TLDR AI', summary = `It is about ${title}.` }) => [
      title,
      source,
      summary,
    ]),
  ]
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`
}

export function seedFile(file: string, fields: SeedFields): SeedFile {
  return fileOf(file, seedText(fields))
}

export function fileOf(file: string, text: string): SeedFile {
  return { file, bytes: new TextEncoder().encode(text) }
}
