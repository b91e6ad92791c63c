import fc from 'fast-check'

/** What text is made of at its worst: every script, joined emoji, loose marks, half characters. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(' ', ' ', '\n', '\n\n', '. ', '。', '! ', ', ', '\t', '\r\n'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'the',
      'Model',
      'lab',
      'U.S.',
      '01.AI',
      '3.5%',
      'e.g.',
      "it's",
      'https://x.com/a?b=C.',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '模型',
      '訓練した',
      'モデル',
      '연구소는',
      'النموذج',
      'המודל',
      'модель',
      'ภาษาไทย',
      'हिन्दी',
      'क्षि',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '👩‍👩‍👧‍👦',
      '🇩🇪🇫🇷',
      '👍🏽',
      '1️⃣',
      'e\u0301',
      '\u0301',
      '\u200d',
      '\u00ad',
      '\ufeff',
      '각',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '- ',
      '  1. ',
      '> ',
      '# ',
      '```\n',
      '    const a = 1;',
      '$ npm i',
      '“',
      '”',
      '…',
      '—',
      '(',
      ')',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\ud83d', '\udc69', '\u0000', '\u0007', '\u2028', '\u0600', '²'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)

export const wild: fc.Arbitrary<string> = fc.array(piece, { maxLength: 40 }).map((p) => p.join(''))

const words =
  'model data lab culture train reader words numbers café sentence compare open small careful because while people river stone glass "quoted" it\'s'.split(
    ' ',
  )

/** Sentences as people write them, each different from the rest. */
const sentence: fc.Arbitrary<string> = fc
  .tuple(
    fc.nat(9999),
    fc.array(fc.constantFrom(...words, '- and', '... so'), { minLength: 4, maxLength: 14 }),
  )
  .map(([number, chosen]) => `Point ${number} says ${chosen.join(' ')}.`)

/** Sentences that are much alike, and yet each its own. */
export const distinctSentences: fc.Arbitrary<string[]> = fc.uniqueArray(sentence, {
  minLength: 3,
  maxLength: 12,
  selector: (text) => text.slice(0, 11),
})

export const prose: fc.Arbitrary<string> = fc
  .array(sentence, { maxLength: 8 })
  .map((sentences) => sentences.join(' '))

/** An edited copy of some parts: some dropped, some doubled, the rest turned about. */
const partsAndCopy = fc
  .tuple(fc.array(fc.oneof(prose, wild), { maxLength: 6 }), fc.infiniteStream(fc.nat(8)))
  .map(([parts, dice]) => {
    const draw = () => dice.next().value as number
    const copy = parts.flatMap((part) => {
      const drawn = draw()
      return drawn === 0 ? [] : drawn === 1 ? [part, part] : [part]
    })
    const at = copy.length === 0 ? 0 : draw() % copy.length
    return [parts, [...copy.slice(at), ...copy.slice(0, at)]] as const
  })

/** Sentences of which some words are dropped, doubled or replaced in the copy. */
const reworded = fc
  .tuple(
    fc.array(sentence, { minLength: 1, maxLength: 6 }),
    fc.array(sentence, { maxLength: 2 }),
    fc.infiniteStream(fc.nat(12)),
  )
  .map(([sentences, others, dice]): [string, string] => {
    const edited = sentences.map((one) =>
      one
        .split(' ')
        .flatMap((word) => {
          const drawn = dice.next().value as number
          return drawn === 0 ? [] : drawn === 1 ? [word, word] : drawn === 2 ? ['other'] : [word]
        })
        .join(' '),
    )
    return [sentences.join(' '), [...edited, ...others].join(' ')]
  })

/** Two texts: strangers, or one made of the other; in one paragraph or in several. */
export const textPair: fc.Arbitrary<[string, string]> = fc.oneof(
  fc.tuple(wild, wild),
  fc.tuple(prose, prose),
  reworded,
  fc
    .tuple(partsAndCopy, fc.constantFrom(' ', '\n\n'))
    .map(([[parts, copy], between]): [string, string] => [parts.join(between), copy.join(between)]),
)

/** Two texts of sentences and paragraphs in which words, spaces and marks differ, but no typography. */
export const rewordedPair: fc.Arbitrary<[string, string]> = fc
  .tuple(
    fc.array(sentence, { minLength: 1, maxLength: 8 }),
    fc.infiniteStream(fc.nat(24)),
    fc.constantFrom(' ', '\n\n'),
  )
  .map(([sentences, dice, between]): [string, string] => {
    const draw = () => dice.next().value as number
    const edits = ['', ' other', ', in the end,', ': so', ' ; yes', ' (aside)', '!', '2']
    const copy = sentences.flatMap((one) => {
      const drawn = draw()
      if (drawn === 0) return []
      const edited = one.replace(/ \S+/g, (word) => {
        const edit = draw()
        return edit < edits.length ? edits[edit]! : edit < 10 ? word + edits[edit - 8]! : word
      })
      return drawn === 1 ? [edited, 'Nobody asked the keeper about it.'] : [edited]
    })
    if (copy.length > 1 && draw() < 6) copy.push(copy.shift()!)
    const joined = (parts: readonly string[]) =>
      parts.map((part, at) => (at > 0 ? (draw() < 16 ? ' ' : between) : '') + part).join('')
    return [joined(sentences), joined(copy)]
  })
