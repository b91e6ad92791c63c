let segmenter: Intl.Segmenter | undefined

/**
 * Whether a code unit neither joins what stands before it nor draws in what follows: true of the
 * letters and marks that make up nearly all text, so that the slow segmenter is seldom asked.
 */
function standsAlone(unit: number): boolean {
  return (
    (unit < 0x300 && unit !== 0x0a && unit !== 0xad) ||
    (unit >= 0x370 && unit <= 0x482) ||
    (unit >= 0x48a && unit <= 0x58f) ||
    (unit >= 0x5d0 && unit <= 0x5ea) ||
    (unit >= 0x620 && unit <= 0x64a) ||
    (unit >= 0x1e00 && unit <= 0x1fff) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x2030 && unit <= 0x205e) ||
    (unit >= 0x20a0 && unit <= 0x20bf) ||
    (unit >= 0x2100 && unit <= 0x2bff) ||
    (unit >= 0x3000 && unit <= 0x3029) ||
    (unit >= 0x3030 && unit <= 0x3096) ||
    (unit >= 0x309b && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xff00 && unit <= 0xff9d)
  )
}

/** Code units that the segmenter is shown at once: on long strings its time grows with the square. */
const longestLook = 2000
const edge = 1
const inside = 2

/**
 * Where grapheme clusters (what a reader takes for one character) of a text begin and end. Between
 * plain letters that is told by a glance; a run of other characters is segmented once, when first
 * asked about, so that all questions together take a time linear in the text (`Segments.containing`
 * takes as long for each).
 */
export class ClusterEdges {
  private readonly text: string
  private known: Uint8Array | undefined

  constructor(text: string) {
    this.text = text
  }

  /** Whether a boundary may stand before the code unit at `offset`. */
  at(offset: number): boolean {
    if (this.isPlain(offset)) return true
    this.known ??= new Uint8Array(this.text.length + 1)
    if (this.known[offset] === 0) this.learnAround(offset, this.known)
    return this.known[offset] === edge
  }

  /** The first such place at `offset` or after it. */
  from(offset: number): number {
    while (!this.at(offset)) offset++
    return offset
  }

  private isPlain(offset: number): boolean {
    const { text } = this
    return (
      offset <= 0 ||
      offset >= text.length ||
      text.charCodeAt(offset - 1) === 0x0a ||
      (text.charCodeAt(offset) === 0x0a && text.charCodeAt(offset - 1) !== 0x0d) ||
      (standsAlone(text.charCodeAt(offset - 1)) && standsAlone(text.charCodeAt(offset)))
    )
  }

  private learnAround(offset: number, known: Uint8Array): void {
    let from = offset - 1
    while (!this.isPlain(from)) from--
    let to = offset + 1
    while (!this.isPlain(to)) to++
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
    for (let length = longestLook; from < to;) {
      const end = Math.min(to, from + length)
      const seen = segmenter.segment(this.text.slice(from, end))
      const starts = Array.from(seen, ({ index }) => index)
      // The last cluster of a look may go on behind it.
      const next = end === to ? to : from + starts.at(-1)!
      known.fill(inside, from + 1, next)
      for (const index of starts) if (from + index < next) known[from + index] = edge
      length = next === from ? length * 2 : longestLook
      from = next
    }
  }
}
