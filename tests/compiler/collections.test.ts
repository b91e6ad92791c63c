import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Bundle, bundleOf } from './bundle-of.ts'
import { readSeeds } from './seeds-folder.ts'

const folder = new URL('../fixtures/collections/', import.meta.url)
const cases = readdirSync(folder).filter((name) => !name.startsWith('.'))

describe.each(cases)('the collection %s', (name) => {
  const place = new URL(`${name}/`, folder)

  it('compiles to what a reader of it would say', async () => {
    const expected: unknown = JSON.parse(readFileSync(new URL('expected.json', place), 'utf8'))
    const { files, diagnostics } = readSeeds(new URL('seeds', place).pathname)
    expect(diagnostics).toEqual([])
    expect(toldOf(bundleOf(files))).toEqual(expected)
  })
})

/** A bundle in a reader's terms: titles in place of ids. */
function toldOf(bundle: Bundle) {
  const { articles, stubs, aliases, diagnostics } = bundle
  const titles = new Map([...articles, ...stubs].map(({ id, title }) => [id, title]))
  const titlesOf = (references: readonly { id: string }[]) =>
    references.map(({ id }) => titles.get(id))
  const shared = (title: string) => articles.filter((other) => other.title === title).length > 1
  return {
    feed: bundle.feedPage('bundle/feed/all/_/_/0.json').entries.map(({ title }) => title),
    articles: Object.fromEntries(
      articles.map(({ title, file, source, category, cachedAt, original, related }) => [
        shared(title) ? `${title} (${file})` : title,
        {
          ...{ file, source, category, cachedAt, original: original.kind },
          similar: titlesOf(related.similar),
          mentionedBy: titlesOf(related.mentionedBy),
        },
      ]),
    ),
    stubs: Object.fromEntries(
      stubs.map(({ title, source, summary, related }) => [
        title,
        { source, summary: summary.text, mentionedBy: titlesOf(related.mentionedBy) },
      ]),
    ),
    aliases: titlesOf([...aliases.values()].map((id) => ({ id }))),
    diagnostics: diagnostics.map(
      ({ severity, file, line, column }) => `${severity} ${file}:${line}:${column}`,
    ),
  }
}
