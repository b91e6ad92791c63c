import type { ReactNode } from 'react'
import { inFigures } from './by-locale/in-figures.ts'
import { dateOf } from './by-locale/local-date.ts'

export const search = 'Search'
/** The search for what was written. */
export const searchFor = (query: string) => `Search: ${query}`
export const label = 'Search titles, summaries and texts'
export const searching = 'Searching…'
export const results = 'Results'
export const more = 'More results'

export const hints =
  'Every word counts, in any order, wherever an article has it: in its title, its summary, the original or the cached text. Beginnings of words and their inflections are found too, and a word that nothing has is taken for the nearest one.'
/** Of a query of signs alone. */
export const noWord = 'There is no word in this, and no number, to look for.'
/** By the key that leads to the search, those that go through its results, and that which empties it. */
export const keys = (slash: ReactNode, down: ReactNode, up: ReactNode, escape: ReactNode) => (
  <>
    {slash} from any page leads here, {down} and {up} go through the results, {escape} empties the
    line.
  </>
)

export const articles = (count: number) =>
  `${count === 0 ? 'No' : inFigures(count)} article${count === 1 ? '' : 's'}`
/**
 * So many articles were found: of which source and category, and of after which date-time, where that is asked for.
 * Where none has all of the words, that they aren't all in any.
 */
export const found = (
  articles: ReactNode,
  narrowing: string,
  after: string | null,
  hasAll: boolean,
) => (
  <>
    {articles}
    {narrowing && ` in ${narrowing}`}
    {after && ` after ${dateOf(after)}`}
    {!hasAll && ', none with all of these words: these have the most'}
  </>
)
/** So many entries can't be searched. */
export const absent = (count: number) =>
  `Without a network, ${inFigures(count)} ${count === 1 ? 'entry is' : 'entries are'} not searched.`
/** What was looked for in place of a word, if anything was. */
export const correction = (written: string, taken: readonly string[]) =>
  `Nothing has “${written}”${taken.length > 0 ? `; this is for ${taken.map((word) => `“${word}”`).join(', ')}` : ''}.`

/** What is older than all that was searched, by the newest of it; null where it has no date. */
export const older = (newest: string | null) =>
  newest === null ? 'undated and summary-only articles' : `up to ${dateOf(newest)}`
export const searchOlder = (newest: string | null) => `Search ${older(newest)}`

export const nothingHere = 'Nothing that was found is in this source and category.'
export const showAll = 'Show all that was found'
export const nothing = 'Nothing in the collection has any of this, nor anything like it.'
export const advice =
  'Look for a shorter word or only its beginning. Names and terms may be spelt otherwise in the texts, or stand in another language.'

/** With what failed, in a sentence. */
export const failed = (why: string) => `The search failed. ${why}`
export const olderFailed = (why: string) => `The older articles could not be searched. ${why}`
