/** Longest stretch that the dictionary is asked about at once: its time grows faster than that. */
const longestLook = 1000
/** How much of a look is only for what stands before it: no word is longer, and few doubts are. */
const overlap = 100

let segmenter: Intl.Segmenter | undefined

const unseen = /\p{DI}/gu
/** A sign with the marks and the unseen characters on it, as kana have them where they are decomposed. */
const sign = /[^][\p{M}\p{DI}\uff9e\uff9f]*/gu

/** Kana with the marks of voice that stand on them: of no other script is the dictionary in NFKC. */
const kana = /[\u3041-\u30fe\uff66-\uff9d][\u3099\u309a\uff9e\uff9f]*/g

/**
 * The words of a run in a script that sets no space between words, in order and leaving out nothing,
 * by the dictionary of Intl.Segmenter. Characters that nobody sees, and signs that are decomposed or
 * of half width, would hide words from it: it is given them as they compare, and each goes with the
 * word that it stands in or behind.
 */
export function* unspacedWords(run: string): Generator<string> {
  const plain = plainest(run)
  if (plain === run) return yield* dictionaryWords(run)
  const signs = run.match(sign) ?? []
  const seen = signs.map(plainest)
  let at = 0
  let seenTo = 0
  let wordTo = 0
  for (const word of dictionaryWords(seen.join(''))) {
    wordTo += word.length
    let written = ''
    while (at < signs.length && (seenTo < wordTo || seen[at] === '')) {
      written += signs[at]!
      seenTo += seen[at++]!.length
    }
    if (written !== '') yield written
  }
  if (at < signs.length) yield signs.slice(at).join('')
}

function plainest(text: string): string {
  return text.replace(unseen, '').replace(kana, (written) => written.normalize('NFKC'))
}

/** A long run is looked at piece by piece; each piece begins where a word that was seen whole has ended. */
function* dictionaryWords(run: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  let from = 0
  while (from < run.length) {
    const to = Math.min(run.length, from + longestLook)
    const sure = to === run.length ? to : to - overlap
    const start = from
    for (const { segment, index } of segmenter.segment(run.slice(start, to))) {
      if (start + index >= sure) break
      yield segment
      from += segment.length
    }
  }
}
