/** A stretch of a text as it is to be shown: its characters, or what to call those that hide. */
export type Seen = { text: string } | { hidden: string }

/**
 * All that hides unless it is needed. A blank of Braille does where it isn't beside its dots, and so do marks
 * on one letter beyond the ten that no script has there: they would cover the lines above and below, and take
 * a browser minutes.
 */
const suspect =
  // eslint-disable-next-line no-control-regex -- each is meant by itself
  /[\p{DI}\p{Cf}\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{NChar}\ufffc]|(?<![\u2800-\u28ff])\u2800+(?![\u2800-\u28ff])|\p{M}(?<=[\p{M}\u200d]{11})/u

const names: Record<number, string> = {
  0xad: 'SHY',
  0x61c: 'ALM',
  0x200b: 'ZWSP',
  0x200c: 'ZWNJ',
  0x200d: 'ZWJ',
  0x200e: 'LRM',
  0x200f: 'RLM',
  0x202a: 'LRE',
  0x202b: 'RLE',
  0x202c: 'PDF',
  0x202d: 'LRO',
  0x202e: 'RLO',
  0x2060: 'WJ',
  0x2066: 'LRI',
  0x2067: 'RLI',
  0x2068: 'FSI',
  0x2069: 'PDI',
  0xfeff: 'BOM',
}

/** What does there what it is for, as it ends at a place. */
const needed = [
  // Formats that are seen: signs that stand with figures, and one over letters of its script.
  /[\u0600-\u0605\u06dd\u0890\u0891\u08e2\u{110bd}\u{110cd}]|\u070f(?=\p{sc=Syrc})/u,
  /(?<=[\p{L}\p{M}])\xad(?=[\p{L}\p{M}])/u,
  /(?<=[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}])\u200b/u,
  // Letters that join, and pictures.
  /(?<=[\p{L}\p{M}])(?<=[\p{sc=Adlm}\p{sc=Arab}\p{sc=Bali}\p{sc=Beng}\p{sc=Deva}\p{sc=Gujr}\p{sc=Guru}\p{sc=Java}\p{sc=Khmr}\p{sc=Knda}\p{sc=Mand}\p{sc=Mlym}\p{sc=Mong}\p{sc=Mymr}\p{sc=Nkoo}\p{sc=Orya}\p{sc=Phag}\p{sc=Rohg}\p{sc=Sinh}\p{sc=Sund}\p{sc=Syrc}\p{sc=Taml}\p{sc=Telu}\p{sc=Tibt}]\p{M}{0,9})[\u200c\u200d]/u,
  /(?<=[\p{L}\p{N}])\u200c(?=\p{sc=Arab})/u,
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})/u,
  // What varies a sign.
  /(?<=\p{Emoji})(?<![\d#*])[\ufe0e\ufe0f]|(?<=[\d#*])\ufe0f(?=\u20e3)/u,
  /(?<=\p{sc=Hani})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]|(?<=[\p{Sm}\p{sc=Mymr}\p{sc=Phag}])\ufe00/u,
  /(?<=\p{sc=Mong})[\u180b-\u180f]/u,
  // What groups hieroglyphs, and shorthand.
  /(?<=\p{sc=Egyp})\p{sc=Egyp}|(?<=\p{sc=Dupl})[\u{1bca0}-\u{1bca3}]/u,
]

const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u

/** Marks of direction; in a word or a number, or beside what else hides, all they do is change the order. */
const directing =
  /(?:(?<![\p{L}\p{M}\p{N}\p{DI}])|(?<=\ufe0f))[\u061c\u200e\u200f](?!\p{DI})|(?<!\p{DI})[\u061c\u200e\u200f](?![\p{L}\p{M}\p{N}\p{DI}])/u

/**
 * What hides together, so many as a browser's stack has room for; before it a flag with the tags that say
 * whose it is: a region's letters and figures, and their end.
 */
function partsIn(kept: readonly RegExp[]): RegExp {
  const last = kept.map(({ source }) => source).join('|')
  return new RegExp(
    `\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{3,6}\\u{e007f}|((?:(?:${suspect.source})(?<!${last})){1,9999})`,
    'gu',
  )
}
const parts = partsIn(needed)
const partsOfRightToLeft = partsIn([directing, ...needed])

/** So many stretches that hide are told apart in a text; of more, only that there are. */
const most = 1000

/**
 * Parts a text where characters stand in it that can't be seen and needn't be there: controls of
 * direction, of width nothing, tags that spell words unseen. Those that scripts and emoji are written
 * with stay in the text where they have something to join or vary. The texts in order are the text less
 * what hides.
 */
export function seenOf(text: string): Seen[] {
  if (!suspect.test(text)) return [{ text }]
  const seen: Seen[] = []
  let shown = 0
  let runs = 0
  for (const { 1: run, index } of text.matchAll(
    rightToLeft.test(text) ? partsOfRightToLeft : parts,
  )) {
    if (run === undefined) continue
    if (index > shown) seen.push({ text: text.slice(shown, index) })
    shown = index + run.length
    if (++runs <= most) seen.push({ hidden: nameOf(run) })
    else if (runs === most + 1) seen.push({ hidden: '…' })
  }
  if (shown < text.length) seen.push({ text: text.slice(shown) })
  return seen
}

/** A text in which what hides is named in brackets, for where there is no room for more. */
export function withNames(text: string): string {
  return seenOf(text)
    .map((part) => ('text' in part ? part.text : `[${part.hidden}]`))
    .join('')
}

/** What to call characters that hide beside one another: "RLO", "ZWSP ×3", what tags spell, or "RLO +4". */
function nameOf(run: string): string {
  const codes = Array.from(run, (character) => character.codePointAt(0)!)
  const first = codes[0]!
  if (codes.every((code) => code >= 0xe0020 && code <= 0xe007e))
    return `“${String.fromCodePoint(...codes.slice(0, 200).map((code) => code - 0xe0000))}”`
  const name = names[first] ?? `U+${first.toString(16).toUpperCase().padStart(4, '0')}`
  if (codes.length === 1) return name
  return codes.every((code) => code === first)
    ? `${name} ×${codes.length}`
    : `${name} +${codes.length - 1}`
}
