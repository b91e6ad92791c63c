import type { Near } from '../text/neighbours.ts'
import { storiesAmong } from '../text/stories.ts'
import { areToldApart, type Titled, wordsOfTitle } from '../text/tell-apart.ts'
import type { TermCounts } from '../text/term-counts.ts'
import { lastFew } from './last-few.ts'
import type { Member } from './member.ts'

/** Articles that report the same thing, the fullest first: the one with the most different words. */
export type Story = readonly Member[]

/** What is cached further apart reports on other things, however alike: days. */
const longestApart = 7

type Sight = {
  /** The nearest of the collection, as many as stories are told by. */
  nearestOf: (member: Member) => readonly Near[]
  countsOf: (member: Member) => TermCounts
  /** How its summary begins. */
  summaryOf: (member: Member) => string
  /** Whether the similar list of one names the other. */
  names: (member: Member, other: Member) => boolean
}

/**
 * The stories of a collection, by the id of each article that belongs to one. Articles that are known by
 * summary alone are in none: they have no text to set beside another.
 */
export function tellStories(
  members: readonly Member[],
  { nearestOf, countsOf, summaryOf, names }: Sight,
): ReadonlyMap<string, Story> {
  const byId = new Map(members.map((member) => [member.id, member]))
  // Of others than articles nothing is asked, so that an id stands for one.
  const memberOf = (id: string) => byId.get(id)!
  const told = new Map(
    members.map((member) => {
      const near = nearestOf(member)
      return [member.id, { counts: countsOf(member), near }]
    }),
  )
  const isNamed = (a: string, b: string) =>
    names(memberOf(a), memberOf(b)) || names(memberOf(b), memberOf(a))
  // Asked about beside each that is like it.
  const titled = lastFew(members.length, (member: Member): Titled => ({
    words: wordsOfTitle(member.seed.title),
    summary: summaryOf(member),
    counts: countsOf(member),
  }))
  const mayBeOne = (a: string, b: string) =>
    daysApart(memberOf(a), memberOf(b)) <= longestApart &&
    !areToldApart(titled(memberOf(a)), titled(memberOf(b)))
  const byFullness = (one: Member, other: Member) =>
    countsOf(other).hashes.length - countsOf(one).hashes.length ||
    order(one.seed.cachedAt ?? '9', other.seed.cachedAt ?? '9') ||
    order(one.id, other.id)
  const stories = storiesAmong(told, isNamed, mayBeOne).map((ids) =>
    ids.map(memberOf).sort(byFullness),
  )
  return new Map(
    stories.flatMap((story) => story.map((member): [string, Story] => [member.id, story])),
  )
}

/** Members in their order, but that the others of a story follow the first of it. */
export function* storyByStory(
  members: readonly Member[],
  stories: ReadonlyMap<string, Story>,
): Iterable<Member> {
  const told = new Set<Member>()
  for (const member of members)
    for (const one of stories.get(member.id) ?? [member]) {
      if (told.has(one)) continue
      told.add(one)
      yield one
    }
}

/** 0 where one isn't dated. */
function daysApart({ seed: a }: Member, { seed: b }: Member): number {
  if (a.cachedAt === null || b.cachedAt === null) return 0
  return Math.abs(Date.parse(`${a.cachedAt}Z`) - Date.parse(`${b.cachedAt}Z`)) / 86_400_000
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
