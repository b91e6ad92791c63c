import { createHash } from 'node:crypto'
import { bundleVersion } from '../bundle/bundle-version.ts'
import { packNumbers } from '../bundle/packed-numbers.ts'
import {
  mostImpact,
  type SearchEntries,
  searchEntriesInFile,
  type SearchSegment,
  type SearchTerms,
  type SearchWords,
} from '../bundle/search-index.ts'
import {
  searchEntriesPath,
  searchSegmentPath,
  searchTermsPath,
  searchWordsPath,
} from '../bundle/search-paths.ts'
import { addToGroup } from './add-to-group.ts'
import type { SearchDocument } from './search-document.ts'

/** A file of a segment. */
export type SegmentFile = {
  path: string
  content: SearchSegment | SearchTerms | SearchWords | SearchEntries
}

/** Characters of terms and postings in a file: about 3 kB when compressed. */
const lettersInFile = 6_000
/** Words to correct to: not so short that anything is near, nor met once, where they may be misspelt. */
const shortestWord = 4
const mostWords = 2000

/** What names a segment: a hash of all that its files come from. */
export function segmentKey(documents: readonly SearchDocument[]): string {
  const hash = createHash('sha256')
  for (const { entry, key } of documents) hash.update(`${JSON.stringify(entry)}\n${key}\n`)
  return hash.digest('hex').slice(0, 16)
}

/** The files of a segment: a function of its documents, whatever else is in the collection. */
export function* segmentFiles(
  key: string,
  documents: readonly SearchDocument[],
): Iterable<SegmentFile> {
  const version = bundleVersion
  const lists = postingsOf(documents)
  const terms = [...lists.keys()].sort()

  const firstTerms: string[] = []
  for (const run of runsOf(terms, lists)) {
    const postings = run.map((term) => lists.get(term)!.packed).join(' ')
    const path = searchTermsPath(key, firstTerms.length)
    yield { path, content: { version, terms: run.join(' '), postings } }
    firstTerms.push(run[0]!)
  }

  const words = wordsByInitial(terms, lists)
  for (const [initial, group] of words)
    yield { path: searchWordsPath(key, initial), content: { version, words: group.join(' ') } }

  for (let from = 0; from < documents.length; from += searchEntriesInFile) {
    const entries = documents.slice(from, from + searchEntriesInFile).map(({ entry }) => entry)
    yield {
      path: searchEntriesPath(key, from / searchEntriesInFile),
      content: { version, entries },
    }
  }

  const sources = namesOf(documents.map(({ entry }) => entry.source))
  const categories = namesOf(documents.map(({ entry }) => entry.category))
  const facets = documents.flatMap(({ entry: { source, category } }) => [
    source === null ? 0 : sources.indexOf(source) + 1,
    category === null ? 0 : categories.indexOf(category) + 1,
  ])
  yield {
    path: searchSegmentPath(key),
    content: {
      version,
      firstTerms: firstTerms.join(' '),
      initials: [...words.keys()].join(''),
      sources,
      categories,
      facets: packNumbers(facets),
    },
  }
}

type Postings = { entries: number; packed: string }

/** The entries that hold each term, as packed in its file. */
function postingsOf(documents: readonly SearchDocument[]): Map<string, Postings> {
  const lists = new Map<string, number[]>()
  for (const [entry, document] of documents.entries()) {
    const terms = document.terms()
    for (let from = 0, to = 0; from < terms.length; from = to + 1) {
      to = terms.indexOf(' ', from)
      if (to < 0) to = terms.length
      const impact = Number.parseInt(terms.charAt(to - 1), 16)
      addToGroup(lists, terms.slice(from, to - 1), entry * (mostImpact + 1) + impact)
    }
  }
  const packed = new Map<string, Postings>()
  for (const [term, list] of lists)
    packed.set(term, { entries: list.length, packed: packNumbers(gapsAndImpacts(list)) })
  return packed
}

function gapsAndImpacts(postings: readonly number[]): number[] {
  const numbers: number[] = []
  let next = 0
  for (const posting of postings) {
    const entry = Math.floor(posting / (mostImpact + 1))
    numbers.push(entry - next, posting % (mostImpact + 1))
    next = entry + 1
  }
  return numbers
}

/** The terms in runs that make a file each. */
function* runsOf(
  terms: readonly string[],
  lists: ReadonlyMap<string, Postings>,
): Iterable<readonly string[]> {
  let from = 0
  let letters = 0
  for (const [at, term] of terms.entries()) {
    const more = term.length + lists.get(term)!.packed.length
    if (at > from && letters + more > lettersInFile) {
      yield terms.slice(from, at)
      from = at
      letters = 0
    }
    letters += more
  }
  if (from < terms.length) yield terms.slice(from)
}

function wordsByInitial(
  terms: readonly string[],
  lists: ReadonlyMap<string, Postings>,
): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const term of terms) {
    if (term.length < shortestWord || lists.get(term)!.entries < 2 || !/^\p{L}+$/u.test(term))
      continue
    addToGroup(groups, String.fromCodePoint(term.codePointAt(0)!), term)
  }
  for (const [initial, group] of groups) {
    group.sort((a, b) => lists.get(b)!.entries - lists.get(a)!.entries || (a < b ? -1 : 1))
    groups.set(initial, group.slice(0, mostWords))
  }
  return groups
}

function namesOf(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))].sort()
}
