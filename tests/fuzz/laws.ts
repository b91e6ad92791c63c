import { deepStrictEqual, equal, ok } from 'node:assert/strict'
import type { Row } from '../../src/bundle/comparison.ts'
import { articleFileSchema } from '../../src/bundle/article.ts'
import { catalogueSchema } from '../../src/bundle/catalogue.ts'
import { diagnosticSchema } from '../../src/bundle/diagnostic-report.ts'
import { feedPageSchema } from '../../src/bundle/feed-page.ts'
import { articlePath, cataloguePath, feedFiles } from '../../src/bundle/bundle-paths.ts'
import { type PackedArticleFile, unpackArticleFile } from '../../src/bundle/packed-article.ts'
import { articlePage, feedPage } from '../../src/bundle/page-paths.ts'
import { decodeSeed } from '../../src/compiler/decode-seed.ts'
import { pageScripts } from '../../src/compiler/page-scripts.ts'
import { reportDiagnostics } from '../../src/compiler/report-diagnostics.ts'
import { renderSitePage, type SiteFrame } from '../../src/compiler/site-pages.ts'
import { bundleOf } from '../compiler/bundle-of.ts'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { passagesOf } from '../seed/passages-of.ts'
import { faultOfHtml } from './written-html.ts'

/** Throws unless the parser makes a seed of the bytes that holds each of its lines, or says why not. */
export function holdsForParser(bytes: Uint8Array): void {
  const decoded = decodeSeed({ file: 'a.txt', bytes })
  if ('fault' in decoded) return void diagnosticSchema.parse(decoded.fault)
  const { seed, diagnostics } = parseSeed('a.txt', decoded.text)
  const lines = decoded.text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  for (const { line, column } of diagnostics) {
    ok(line >= 1 && line <= lines.length, `line ${line} of ${lines.length}`)
    ok(column >= 1 && column <= lines[line - 1]!.length + 1, `column ${column} of line ${line}`)
  }
  equal(
    seed === null,
    diagnostics.some(({ severity }) => severity === 'error'),
    'a seed without error',
  )
  if (seed === null) return
  const solid = lines
    .map((text, index) => ({ number: index + 1, text: text.replaceAll('\0', '\uFFFD') }))
    .filter(({ text }) => text.trim() !== '')
  deepStrictEqual(passagesOf(seed), solid)
  for (const { title } of [seed, ...seed.similar]) ok(title.trim() !== '', 'an empty title')
}

/**
 * Throws unless a collection of files compiles to a bundle that fits its schemas, whose comparisons tile
 * their texts, whose files stay in their folder, and whose pages hold no markup but the reader's own.
 */
export async function holdsForSite(
  contents: readonly Uint8Array[],
  renderer: string,
  frame: SiteFrame,
): Promise<void> {
  const files = contents.map((bytes, index) => ({ file: `${index}.txt`, bytes }))
  const { json, diagnostics } = bundleOf(files)
  const bytesOf = (name: string) => files.find(({ file }) => file === name)?.bytes ?? null
  ok(diagnostics.length === 0 || reportDiagnostics(diagnostics, files.length, bytesOf) !== '')
  const fileAt = (path: string) => [path, json.get(path)!] as const
  const pages = [{ path: feedPage, files: new Map(feedFiles.map(fileAt)) }]
  for (const [path, text] of json) {
    ok(/^bundle\/[a-z0-9-]+(?:\/[a-z0-9_-]+)*\.json$/.test(path), path)
    const content: unknown = JSON.parse(text)
    if (path === cataloguePath) catalogueSchema.parse(content)
    else if (path.startsWith('bundle/feed/')) feedPageSchema.parse(content)
    else if (path.startsWith('bundle/article/')) {
      const file = articleFileSchema.parse(unpackArticleFile(content as PackedArticleFile))
      const id = path.slice(articlePath('').length - '.json'.length, -'.json'.length)
      pages.push({ path: articlePage(id), files: new Map([fileAt(path)]) })
      if (file.kind !== 'article' || file.original.kind !== 'text') continue
      tiles(file.original.comparison.rows, file.original.prose.text, file.cached.text)
    }
  }
  for (const page of pages) {
    const html = await renderSitePage(page, renderer, frame)
    equal(faultOfHtml(html, pageScripts(frame.base)), null)
  }
}

function tiles(rows: readonly Row[], original: string, cached: string): void {
  let [atA, atB] = [0, 0]
  for (const { fromA, toA, fromB, toB } of rows) {
    deepStrictEqual([fromA, fromB], [atA, atB])
    ok(toA >= fromA && toB >= fromB)
    ;[atA, atB] = [toA, toB]
  }
  deepStrictEqual([atA, atB], [original.length, cached.length])
}
