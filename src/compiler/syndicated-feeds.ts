import type { ArticleEntry } from '../bundle/entry.ts'
import { articlePage, feedPage } from '../bundle/page-paths.ts'
import { escapeMarkup } from './escape-markup.ts'

/** Where a site stands: its path on its host, and "https://host", or "" if that isn't known. */
type Place = { base: string; origin: string }

/** Where the feeds for other readers lie, from the site's base. */
const atomPath = 'feed.xml'
const jsonFeedPath = 'feed.json'

const mostEntries = 100
const name = 'Recto'

/**
 * The newest dated articles of a collection as an Atom feed (RFC 4287) and a JSON Feed (1.1), for other readers.
 * `entries` are in the feed's order. Where the site's host isn't known, addresses are relative to the feed's own.
 */
export function syndicatedFeeds(
  entries: readonly ArticleEntry[],
  place: Place,
): Map<string, Uint8Array> {
  const newest = entries.flatMap(({ cachedAt, ...entry }) =>
    cachedAt === null ? [] : [{ ...entry, date: inUnknownZone(cachedAt) }],
  )
  const items = newest.slice(0, mostEntries)
  return new Map([
    [atomPath, Buffer.from(atom(items, place))],
    [jsonFeedPath, Buffer.from(jsonFeed(items, place))],
  ])
}

type Item = Omit<ArticleEntry, 'cachedAt'> & { date: string }

function atom(items: readonly Item[], place: Place): string {
  const home = addressOf(feedPage, place)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${name}</title>
  <id>${inXml(idOf(feedPage, place))}</id>
  <link rel="alternate" type="text/html" href="${inXml(home)}"/>
  <link rel="self" type="application/atom+xml" href="${inXml(addressOf(`/${atomPath}`, place))}"/>
  <updated>${items[0]?.date ?? '1970-01-01T00:00:00Z'}</updated>
  <generator>${name}</generator>
${items.map((item) => atomEntry(item, place)).join('')}</feed>
`
}

function atomEntry({ id, title, handle, source, category, date, summary }: Item, place: Place) {
  const page = articlePage(id)
  const author = inXml([handle, source].filter(Boolean).join(', ') || name)
  return `  <entry>
    <title>${inXml(title)}</title>
    <id>${inXml(idOf(page, place))}</id>
    <link rel="alternate" type="text/html" href="${inXml(addressOf(page, place))}"/>
    <updated>${date}</updated>
    <author><name>${author}</name></author>
${category === null ? '' : `    <category term="${inXml(category)}"/>\n`}    <summary>${inXml(summary)}</summary>
  </entry>
`
}

function jsonFeed(items: readonly Item[], place: Place): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    home_page_url: addressOf(feedPage, place),
    feed_url: addressOf(`/${jsonFeedPath}`, place),
    items: items.map(({ id, title, handle, source, category, date, summary }) => ({
      id: idOf(articlePage(id), place),
      url: addressOf(articlePage(id), place),
      title,
      content_text: summary,
      summary,
      date_published: date,
      authors: [{ name: [handle, source].filter(Boolean).join(', ') || name }],
      ...(category !== null && { tags: [category] }),
    })),
  })}\n`
}

function addressOf(path: string, { base, origin }: Place): string {
  return origin + base + path.slice(1)
}

/** A name that no other site's entry has, and that stays: the address, or where that isn't known a tag (RFC 4151). */
function idOf(path: string, place: Place): string {
  return place.origin ? addressOf(path, place) : `tag:recto.invalid,2026:${path}`
}

/** RFC 3339 writes so a time whose place is not known: it is that of no zone. */
function inUnknownZone(local: string): string {
  return `${local}:00-00:00`
}

/** A text in XML, in which some characters can't be written at all. */
function inXml(text: string): string {
  return escapeMarkup(
    text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'),
  )
}
