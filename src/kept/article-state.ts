import { articleKeyLength } from '../bundle/article-key.ts'
import type { Fields } from './kept.ts'

/** What a list shows of an article that it knows by its being kept alone. */
export type Card = {
  id: string
  kind: 'article' | 'stub'
  title: string
  handle: string | null
  source: string | null
  category: string | null
  /** "2026-05-08T09:49", in no zone that is known. */
  cachedAt: string | null
}

/** Whether a value, which may come from a file, is a card. */
export function isCard(value: unknown): value is Card {
  if (typeof value !== 'object' || value === null) return false
  const { id, kind, title, handle, source, category, cachedAt } = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    // Other letters are in no address, so they are the id of nothing.
    /^[a-z\d-]+$/.test(id) &&
    typeof title === 'string' &&
    (kind === 'article' || kind === 'stub') &&
    [handle, source, category, cachedAt].every((text) => text === null || typeof text === 'string')
  )
}

/** What is kept of an article, as far as this reader knows of it. */
export type ArticleState = {
  isRead: boolean
  isSaved: boolean
  /** Where the reader stopped; null where they haven't begun, or have come to the end. */
  place: ReadingPlace | null
  /** The fingerprint of the cached text that counts as read, if one does and it is known. */
  readText: number | null
}

/** A place in an article's texts: a sentence, by its row on the page and by how it begins. */
export type ReadingPlace = { row: number; words: string }

function isPlace(value: unknown): value is ReadingPlace {
  const { row, words } = Object(value) as Record<string, unknown>
  return typeof row === 'number' && typeof words === 'string'
}

/** The name of the group that articles are kept in. */
export const articles = 'articles'

/**
 * What an article is kept under: the last ten letters of its id, which are certain, and not the words
 * before them, which are for people.
 */
export function keyOfArticle(id: string): string {
  return id.slice(-articleKeyLength)
}

/** Whether a story is split: where one of its articles is told to be, by the keys of those that are. */
export function isStorySplit(story: readonly { id: string }[], keys: ReadonlySet<string>): boolean {
  return story.some(({ id }) => keys.has(keyOfArticle(id)))
}

/** What is said of an article of which nothing is kept. */
export const unknownState: ArticleState = {
  isRead: false,
  isSaved: false,
  place: null,
  readText: null,
}

export function articleState(fields: Fields | undefined): ArticleState {
  if (!fields) return unknownState
  const place = fields.place?.value
  const readText = fields.text?.value
  return {
    isRead: fields.read?.value === true,
    isSaved: fields.saved?.value === true,
    place: isPlace(place) ? place : null,
    readText: typeof readText === 'number' ? readText : null,
  }
}
