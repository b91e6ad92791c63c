/** Longest stretch that the dictionary is asked about at once: its time grows faster than that. */
const longestLook = 1000
/** How much of a look is only for what stands before it: no word is longer, and few doubts are. */
const overlap = 100

let segmenter: Intl.Segmenter | undefined

/**
 * The words of a run in a script that sets no space between words, in order and leaving out nothing,
 * by the dictionary of Intl.Segmenter. A long run is looked at piece by piece; each piece begins where
 * a word that was seen whole has ended.
 */
export function* unspacedWords(run: string): Generator<string> {
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
