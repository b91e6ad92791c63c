/** Longest stretch that the dictionary is asked about at once: its time grows faster than that. */
const longestLook = 1000
/** How much of a look is only for what stands before it: no word is longer, and few doubts are. */
const overlap = 100

let segmenter: Intl.Segmenter | undefined

const unseen = /\p{DI}/u

/**
 * The words of a run in a script that sets no space between words, in order and leaving out nothing,
 * by the dictionary of Intl.Segmenter. Characters that nobody sees would hide words from it: they are
 * left out for it and go with the word that they stand in or behind.
 */
export function* unspacedWords(run: string): Generator<string> {
  if (!unseen.test(run)) return yield* dictionaryWords(run)
  let at = 0
  const signAt = (place: number) => String.fromCodePoint(run.codePointAt(place)!)
  const skipUnseen = () => {
    while (at < run.length && unseen.test(signAt(at))) at += signAt(at).length
  }
  for (const word of dictionaryWords(run.replace(new RegExp(unseen, 'gu'), ''))) {
    const from = at
    for (let left = word.length; left > 0; left--) {
      skipUnseen()
      at++
    }
    skipUnseen()
    yield run.slice(from, at)
  }
  if (at < run.length) yield run.slice(at)
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
