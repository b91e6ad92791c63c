import { isFunctionWord } from './function-words.ts'
import { isName } from './names.ts'
import { termOf } from './terms.ts'
import { tokensOf } from './tokens.ts'

/**
 * How often each term stands in a text, its weight by kind and place counted in. `hashes` has the
 * terms as 32-bit numbers, ascending and each once: of a hundred thousand articles a few pairs of terms
 * share one, which no ranking feels, and no dictionary has to be kept (Weinberger and others 2009).
 * `halves` are the counts in half units, at most 255.
 */
export type TermCounts = { hashes: Uint32Array; halves: Uint8Array }

/** What a name or number counts, and what every word counts in the first words of a text. */
const specialFactor = 1.5
const leadFactor = 2
const leadWords = 60

/** Counts the terms of a text, given as lines of it in order. Names, numbers and its first words count more. */
export function countTerms(lines: readonly string[]): TermCounts {
  return readTerms(lines).counts
}

/** The counts, and beside each term the commonest form in which the text has it. */
export function readTerms(lines: readonly string[]): { counts: TermCounts; forms: string[] } {
  const met = new Map<number, { weight: number; forms: string[] }>()
  for (const { hash, form, weight } of weighedTerms(lines)) {
    const term = met.get(hash)
    if (term) {
      term.weight += weight
      term.forms.push(form)
    } else met.set(hash, { weight, forms: [form] })
  }
  const hashes = Uint32Array.from(met.keys()).sort()
  return {
    counts: {
      hashes,
      halves: Uint8Array.from(hashes, (hash) => Math.min(255, 2 * met.get(hash)!.weight)),
    },
    forms: Array.from(hashes, (hash) => commonest(met.get(hash)!.forms)),
  }
}

function* weighedTerms(
  lines: readonly string[],
): Iterable<{ hash: number; form: string; weight: number }> {
  // No token goes over the end of a line, so that what was read of a line holds for it anywhere.
  const tokens = lines.flatMap(tokensOf)
  let words = 0
  for (const [index, token] of tokens.entries()) {
    const term = termOf(token)
    if (term === null || token.kind === 'link') continue
    const lead = ++words <= leadWords ? leadFactor : 1
    if (term.length < 2 || isFunctionWord(token.folded)) continue
    const special = token.kind === 'number' || isName(tokens, index) ? specialFactor : 1
    yield { hash: hashOf(term), form: token.folded, weight: lead * special }
  }
}

function commonest(forms: readonly string[]): string {
  // Most terms have one form.
  if (forms.every((form) => form === forms[0])) return forms[0]!
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  let best = ''
  let most = 0
  for (const [form, count] of counts)
    if (count > most || (count === most && form < best)) [best, most] = [form, count]
  return best
}

/** FNV-1a over UTF-16 units, then MurmurHash3's finish, so that all 32 bits tell. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
