import * as z from 'zod/mini'
import { articleKeyLength } from './article-key.ts'
import { bundleVersion } from './bundle-version.ts'
import { unpackNumbers } from './packed-numbers.ts'

/** Entries in a block of the roll. */
export const rollBlockSize = 1000

/**
 * A stretch of the whole feed, in its order, with no more of each entry than it takes to tell what is
 * unread of which source, category and age. Block 0 begins with the first entry of the feed.
 */
export const rollBlockSchema = z.object({
  version: z.literal(bundleVersion),
  /** The last letters of each entry's id, one behind the other. */
  keys: z.string(),
  /** Facet keys and days that the block's entries have. */
  sources: z.array(z.string()),
  categories: z.array(z.string()),
  days: z.array(z.string()),
  /** Packed numbers, four an entry: source, category and day, from 1 in those lists, 0 for none; and a `rollKind`. */
  facets: z.string(),
  /** The stories that its entries are in, each with all of its articles, the fullest first, in the same two forms. */
  stories: z.array(z.object({ keys: z.string(), facets: z.string() })),
})
export type RollBlock = z.infer<typeof rollBlockSchema>

/** What an entry of the roll is besides: nothing, an article with changed figures, or known by summary only. */
export const rollKind = { plain: 0, figures: 1, stub: 2 } as const

/** An entry of the roll: its key, and its facets by the catalogue's keys. */
export type RollEntry = {
  key: string
  source: string | null
  category: string | null
  /** "2026-05-08", where it was cached on a day that is known. */
  day: string | null
  only: 'figures' | 'stubs' | null
  /** All articles of its story, the fullest first, this one among them; missing where it is in none. */
  story?: readonly RollEntry[]
}

export function rollEntries({ stories, ...block }: RollBlock): RollEntry[] {
  const storyOf = new Map(
    stories.flatMap((packed) => {
      const story = entriesOf({ ...block, ...packed })
      return story.map(({ key }) => [key, story])
    }),
  )
  return entriesOf(block).map((entry) => {
    const story = storyOf.get(entry.key)
    return story ? { ...entry, story } : entry
  })
}

function entriesOf({ keys, sources, categories, days, facets }: Omit<RollBlock, 'stories'>) {
  const numbers = unpackNumbers(facets)
  return Array.from({ length: keys.length / articleKeyLength }, (_, at): RollEntry => {
    const [source = 0, category = 0, day = 0, kind = 0] = numbers.slice(at * 4, at * 4 + 4)
    return {
      key: keys.slice(at * articleKeyLength, (at + 1) * articleKeyLength),
      source: sources[source - 1] ?? null,
      category: categories[category - 1] ?? null,
      day: days[day - 1] ?? null,
      only: kind === rollKind.figures ? 'figures' : kind === rollKind.stub ? 'stubs' : null,
    }
  })
}
