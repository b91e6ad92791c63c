/** A stretch of a text as it is to be shown: its characters, or what to call those that hide. */
export type Seen = { text: string } | { hidden: string }

/** Of what can hide at all, as code units: one look at each, however long a text is. */
const suspects =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- each is meant by itself
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\udb40]/

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

const letter = /[\p{L}\p{M}]/u
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u
const unjoined =
  /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Hebr}]/u
const unspaced = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u
const varied = /[\p{sc=Hani}\p{sc=Mong}\p{sc=Mymr}\p{sc=Phag}\p{Sm}]/u
const emoji = /\p{Emoji}/u
const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u

/** The tags behind a black flag that say whose it is: a region's letters and figures, and their end. */
const flag = /[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/uy

/** So many stretches that hide are told apart in a text; of more, only that there are. */
const most = 1000

/**
 * Parts a text where characters stand in it that can't be seen and needn't be there: controls of
 * direction, of width nothing, tags that spell words unseen. Those that scripts and emoji are written
 * with stay in the text where they have something to join or vary. The texts in order are the text less
 * what hides.
 */
export function seenOf(text: string): Seen[] {
  if (!suspects.test(text)) return [{ text }]
  const isRightToLeft = rightToLeft.test(text)
  const seen: Seen[] = []
  let shown = 0
  let run: number[] = []
  let runs = 0
  const close = () => {
    if (run.length === 0) return
    if (++runs <= most) seen.push({ hidden: nameOf(run) })
    else if (runs === most + 1) seen.push({ hidden: '…' })
    run = []
  }
  let before = 0
  let flagEnd = 0
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!
    const next = at + (code > 0xffff ? 2 : 1)
    flag.lastIndex = next
    if (code === 0x1f3f4 && flag.test(text)) flagEnd = flag.lastIndex
    const hides =
      canHide(code) &&
      at >= flagEnd &&
      !isNeeded(code, before, text.codePointAt(next) ?? 0, isRightToLeft)
    if (hides) {
      if (run.length === 0 && at > shown) seen.push({ text: text.slice(shown, at) })
      run.push(code)
      shown = next
    } else close()
    before = code
    at = next
  }
  close()
  if (shown < text.length) seen.push({ text: text.slice(shown) })
  return seen
}

/** A text in which what hides is named in brackets, for where there is no room for more. */
export function withNames(text: string): string {
  if (!suspects.test(text)) return text
  return seenOf(text)
    .map((part) => ('text' in part ? part.text : `[${part.hidden}]`))
    .join('')
}

function canHide(code: number): boolean {
  if (code > 0xffff) return code >= 0xe0000 && code <= 0xe0fff
  return suspects.test(String.fromCharCode(code)) && (code < 0xd800 || code > 0xdfff)
}

/** Whether a character that can't be seen does there what it is for. */
function isNeeded(code: number, before: number, after: number, isRightToLeft: boolean): boolean {
  const last = before === 0 ? '' : String.fromCodePoint(before)
  const next = String.fromCodePoint(after)
  switch (code) {
    case 0xad:
      return letter.test(last) && letter.test(next)
    case 0x200b:
      return unspaced.test(last)
    case 0x200c:
    case 0x200d:
      if (code === 0x200d && picture.test(last) && picture.test(next)) return true
      return letter.test(last) && !unjoined.test(last)
    case 0x61c:
    case 0x200e:
    case 0x200f:
      return isRightToLeft
    case 0xfe0e:
    case 0xfe0f:
      return emoji.test(last)
    default:
      return isVariation(code) && varied.test(last)
  }
}

function isVariation(code: number): boolean {
  return (
    (code >= 0xfe00 && code <= 0xfe0d) ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0xe0100 && code <= 0xe01ef)
  )
}

/** What to call characters that hide beside one another: "RLO", "ZWSP ×3", what tags spell, or "RLO +4". */
function nameOf(run: readonly number[]): string {
  const first = run[0]!
  if (run.every((code) => code >= 0xe0020 && code <= 0xe007e))
    return `“${String.fromCodePoint(...run.slice(0, 200).map((code) => code - 0xe0000))}”`
  const name = names[first] ?? `U+${first.toString(16).toUpperCase().padStart(4, '0')}`
  if (run.length === 1) return name
  return run.every((code) => code === first)
    ? `${name} ×${run.length}`
    : `${name} +${run.length - 1}`
}
