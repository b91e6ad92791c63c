import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { createServer } from 'vite'
import { searchEntriesInFile, type SearchEntries } from '../../src/bundle/search-index.ts'
import { searchEntriesPath } from '../../src/bundle/search-paths.ts'
import { compileText } from '../../src/compiler/compile-article.ts'
import type { Member } from '../../src/compiler/member.ts'
import { articleDocument, countOfTerms, termsOfSeed } from '../../src/compiler/search-document.ts'
import { planSearch, searchFiles } from '../../src/compiler/search-files.ts'
import type { Seed } from '../../src/seed/seed.ts'
import { factsOf } from '../../src/compiler/seed-facts.ts'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import { mulberry32 } from '../corpus/random.ts'
import { type BenchArticle, benchArticle, benchVocabulary } from './corpus.ts'

/**
 * `npm run bench:search -- N`: indexes N generated articles and asks 50 varied queries of the index
 * with the reader's own code. Prints time and memory of the indexing, and the compressed bytes that
 * a first and a second query fetch: the index's files, the entries and the articles of ten results.
 */
const count = Number(process.argv[2] ?? 10_000)
const resultsShown = 10

const vocabulary = benchVocabulary()
const rankOf = new Map(vocabulary.map((word, rank) => [word, rank]))
const folder = await mkdtemp(join(tmpdir(), 'recto-bench-search-'))
async function index(): Promise<void> {
  let making = 0
  let texts = 0
  function* documents() {
    for (let at = 0; at < count; at++) {
      const from = performance.now()
      const { member, seed } = memberOf(at, benchArticle(at, vocabulary))
      texts += (seed.original?.text.length ?? 0) + (seed.cached?.text.length ?? 0)
      making += performance.now() - from
      const terms = termsOfSeed(seed)
      const count = countOfTerms(terms)
      yield articleDocument(member, seed.summary?.text ?? '', {
        key: terms,
        count,
        terms: () => terms,
      })
    }
  }
  const from = performance.now()
  let files = 0
  let bytes = 0
  let writing = 0
  for (const { path, content } of searchFiles(planSearch(documents()))) {
    const json = JSON.stringify(content)
    files++
    bytes += json.length
    const written = performance.now()
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await writeFile(join(folder, path), json)
    writing += performance.now() - written
  }
  const seconds = (performance.now() - from - making - writing) / 1000
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(`${count} articles, ${(texts / 1e6).toFixed(0)} MB of text`)
  console.log(`indexed in ${seconds.toFixed(1)} s, at most ${memory.toFixed(0)} MiB in use`)
  console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB`)
}

function memberOf(
  at: number,
  { title, summary, original, cached }: BenchArticle,
): { member: Member; seed: Seed } {
  const parts = [
    ...[title, `Source ${at % 12} News`, 'Summary', summary, original],
    ...['Original Article', 'View Cached Full Text', 'Cached at: 05/08/26, 09:49 AM', cached],
  ]
  const { seed } = parseSeed(`${at}.txt`, `${parts.join('\n\n')}\n`)
  if (!seed) throw new Error(`Article ${at} is no seed.`)
  // As long as real ids are, and as evenly spread at the end.
  const hash = (Math.imul(at + 1, 0x9e3779b1) >>> 0).toString(2).replace(/./g, (bit) => 'ab'[+bit]!)
  const id = `${title.toLowerCase().replace(/\W+/g, '-').slice(0, 55)}-${at}-${hash.slice(-10)}`
  const source = `Source ${at % 12}`
  const named = {
    kind: 'article',
    id,
    key: title,
    stem: null,
    handle: null,
    source,
    category: 'News',
  } as const
  return { member: { ...named, seed: factsOf(seed) }, seed }
}

/** As much of the reader's search as the bench calls. */
type Reader = {
  newQueryClient: () => unknown
  searchWords: (query: string) => { term: string }[]
  askPeriod: (
    client: unknown,
    words: unknown,
    period: number,
  ) => Promise<{ hits: { segment: string; place: number }[]; hasAll: boolean }>
}

async function ask(): Promise<void> {
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    appType: 'custom',
  })
  const load = (name: string) => vite.ssrLoadModule(`/src/library/${name}.ts`)
  const modules = await Promise.all(['new-query-client', 'search-word', 'search-query'].map(load))
  const reader = Object.assign({}, ...modules) as Reader

  let fetched = 0
  globalThis.fetch = async (url) => {
    const json = await readFile(join(folder, String(url)))
    fetched += compressed(json)
    return new Response(json)
  }
  const firsts: number[] = []
  const seconds: number[] = []
  for (let at = 0; at < 50; at++) {
    const client = reader.newQueryClient()
    for (const [query, sums] of [
      [queryOf(at), firsts],
      [queryOf(at + 17), seconds],
    ] as const) {
      fetched = 0
      const { hits, hasAll } = await reader.askPeriod(client, reader.searchWords(query), 0)
      const shown = await bytesToShow(hits.slice(0, resultsShown), reader.searchWords(query))
      sums.push(fetched + shown)
      if (process.argv.includes('--verbose'))
        console.log(query, hits.length, hasAll, `${fetched} + ${shown}`)
    }
  }
  await vite.close()
  console.log(`first query: ${spread(firsts)}`)
  console.log(`second query: ${spread(seconds)}`)
}

/** Words of one article each: one of its text, its rarest, two, three, a beginning, a misspelling. */
function queryOf(number: number): string {
  const random = mulberry32(1000 + number)
  const { title, cached } = benchArticle(Math.floor(random() * count), vocabulary)
  const words = cached.toLowerCase().match(/[a-z]{4,}/g) ?? []
  const pick = () => words[Math.floor(random() * words.length)] ?? 'none'
  const rarest = words.toSorted((a, b) => (rankOf.get(b) ?? 0) - (rankOf.get(a) ?? 0))[0] ?? 'none'
  const misspelt = `${rarest.slice(0, 2)}${rarest[3]}${rarest[2]}${rarest.slice(4)}`
  const kinds = [
    pick(),
    rarest,
    `${pick()} ${pick()}`,
    `${pick()} ${pick()} ${pick()}`,
    title.split(' ').slice(1, 4).join(' '),
    pick().slice(0, 4),
    `${pick()} ${rarest}`,
    `${misspelt} `,
  ]
  return kinds[number % kinds.length]!
}

/** What the first results take: their entries, and the articles whose passage has to be looked up. */
async function bytesToShow(
  hits: readonly { segment: string; place: number }[],
  words: readonly { term: string }[],
): Promise<number> {
  let bytes = 0
  const files = new Map<string, SearchEntries>()
  for (const { segment, place } of hits) {
    const path = searchEntriesPath(segment, Math.floor(place / searchEntriesInFile))
    if (!files.has(path)) {
      const json = await readFile(join(folder, path), 'utf8')
      files.set(path, JSON.parse(json) as SearchEntries)
      bytes += compressed(json)
    }
    const entry = files.get(path)!.entries[place % searchEntriesInFile]!
    const brief = `${entry.title} ${entry.summary}`.toLowerCase()
    if (!words.every(({ term }) => brief.includes(term))) bytes += bytesOfArticle(entry.id)
  }
  return bytes
}

const articles = new Map<string, number>()

function bytesOfArticle(id: string): number {
  const known = articles.get(id)
  if (known !== undefined) return known
  const at = Number(/-(\d+)-[ab]+$/.exec(id)![1])
  const { seed } = memberOf(at, benchArticle(at, vocabulary))
  const bytes = compressed(JSON.stringify(compileText(seed)))
  articles.set(id, bytes)
  return bytes
}

/** As a host compresses on the fly; one that compresses beforehand gets some percent less. */
function compressed(content: string | Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  return brotliCompressSync(content, { params }).length
}

function spread(bytes: readonly number[]): string {
  const sorted = bytes.toSorted((a, b) => a - b)
  const at = (share: number) =>
    `${Math.round(sorted[Math.floor(share * (sorted.length - 1))]! / 1000)} kB`
  return `median ${at(0.5)}, least ${at(0)}, nine in ten below ${at(0.9)}, most ${at(1)}`
}

try {
  await index()
  await ask()
} finally {
  await rm(folder, { recursive: true })
}
