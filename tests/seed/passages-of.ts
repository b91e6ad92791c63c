import type { Part, Seed } from '../../src/seed/seed.ts'

/** Every line that a Seed holds and that is not blank, with its number, in the file's order. */
export function passagesOf(seed: Seed): { number: number; text: string }[] {
  const parts: (Part | null)[] = [
    seed.titleLine,
    seed.sourceLine,
    seed.summaryLabel,
    seed.summary,
    seed.original,
    seed.originalLabel,
    seed.cachedLabel,
    seed.cachedAtLine,
    seed.cached,
    ...seed.pages.flatMap((page) => [page.title, page.sourceLine, page.body]),
    seed.similarLabel,
    ...seed.similar.flatMap((entry) => [
      { text: entry.titleLine, line: entry.line },
      entry.sourceLine,
      entry.summary,
    ]),
  ]
  return parts.flatMap((part) =>
    (part?.text.split('\n') ?? [])
      .map((text, index) => ({ number: part!.line + index, text }))
      .filter(({ text }) => text.trim() !== ''),
  )
}
