import { describe, expect, it } from 'vitest'
import { compileComparison } from '../../src/compiler/compile-comparison.ts'
import { compare } from '../../src/text/comparison.ts'
import { naturesOf } from '../../src/text/natures.ts'

/** The natures of a comparison in one string: "the row's words: its nature", for rows that have one. */
function natures(original: string, cached: string): string[] {
  const { rows } = compare(original, cached)
  return naturesOf(rows, original, cached).flatMap((nature, index) => {
    const { fromA, toA, fromB, toB } = rows[index]!
    const words = (original.slice(fromA, toA) || cached.slice(fromB, toB)).trim()
    return nature === null ? [] : `${words}: ${nature}`
  })
}

const shared = 'The model was trained for nine weeks. It uses half the power of the last one.'

describe('a row that stands on one side alone', () => {
  it('is cut off if the other side ends before it', () => {
    expect(natures(`${shared} It will ship in May. Prices are unknown.`, shared)).toEqual([
      'It will ship in May.: cut-off',
      'Prices are unknown.: cut-off',
    ])
  })

  it('is cut off whichever side ends early', () => {
    expect(natures(shared, `${shared} It will ship in May to all. Prices are unknown.`)).toEqual([
      'It will ship in May to all.: cut-off',
      'Prices are unknown.: cut-off',
    ])
  })

  it('is cut off if it is the last sentence of the original, which the copy should have', () => {
    expect(natures(`${shared} It will ship in May.`, shared)).toEqual([
      'It will ship in May.: cut-off',
    ])
  })

  it.each(['It will ship in May.', 'It ships. Soon.'])(
    'is no sign that a finished original was cut if the copy adds less than a third: %s',
    (more) => {
      expect(natures(shared, `${shared} ${more}`)).toEqual([])
    },
  )

  it('is repeated, not cut off, if the copy says its beginning again at its end', () => {
    const [first, second] = shared.split(/(?<=\.) /) as [string, string]
    const whole = `${shared} It will ship in May. Prices are unknown.`
    expect(natures(whole, `${whole} ${shared}`)).toEqual([
      `${first}: repeated`,
      `${second}: repeated`,
    ])
  })

  it('is cut off, not repeated, if it stands in the run that the copy lost', () => {
    const [, second] = shared.split(/(?<=\.) /) as [string, string]
    expect(natures(`${shared} It will ship in May. Prices are unknown. ${second}`, shared)).toEqual(
      ['It will ship in May.: cut-off', 'Prices are unknown.: cut-off', `${second}: cut-off`],
    )
  })

  it('is furniture in a run of labels that lead to other pages, a line each', () => {
    expect(natures(shared, `Home\n\nAbout\n\nContact\n\n${shared}`)).toEqual([
      'Home: furniture',
      'About: furniture',
      'Contact: furniture',
    ])
  })

  it.each(['Read more', 'Mehr zum Thema', '相关阅读'])(
    'is cut off though the copy lists other articles behind its end, under %s',
    (heading) => {
      const titles = 'How a lab cut its costs\n\nAna Gil wins in Oslo'
      expect(
        natures(`${shared} It will ship in May.`, `${shared}\n\n${heading}\n\n${titles}`),
      ).toEqual([
        'It will ship in May.: cut-off',
        `${heading}: furniture`,
        'How a lab cut its costs: furniture',
        'Ana Gil wins in Oslo: furniture',
      ])
    },
  )

  it.each(['Kim 10.2 9.8 7.1 5', '매출 은 십 억 원', '11 12 13 14 15'])(
    'is no furniture in lines that don’t show how they are set: %s',
    (line) => {
      const lines = [1, 2, 3].map((number) => `${line} ${number}`).join('\n\n')
      expect(natures(shared, `${lines}\n\n${shared}`)).toEqual([])
    },
  )

  it('is not cut off if its address stands in a sentence of the other side', () => {
    const link = 'https://blog.example/reflections'
    expect(
      natures(
        `${shared} We think that great tools lead to great, broadly spread outcomes. - more here: ${link}`,
        `${shared} We still think that good tools lead to widely spread results. · More: ${link}`,
      ),
    ).toEqual([])
  })

  it('is cut off, and no furniture, if it tells of what pages have', () => {
    expect(natures(`${shared} Users can sign in with a passkey.`, shared)).toEqual([
      'Users can sign in with a passkey.: cut-off',
    ])
  })

  it.each(['Prices start at', 'Prices start at ten…', 'Prices start at ten [...]'])(
    'is cut off if the original breaks off before it: %s',
    (stump) => {
      expect(natures(`${shared} ${stump}`, `${shared} ${stump} It will ship in May.`)).not.toEqual(
        [],
      )
    },
  )

  it.each([
    'To continue reading, subscribe or log in.',
    'This article is for subscribers only.',
    'Newsletter abonnieren',
  ])('is cut off if the copy has but a line of the page in its place: %s', (line) => {
    expect(natures(`${shared} It will ship in May.`, `${shared}\n\n${line}`)).toEqual(
      expect.arrayContaining(['It will ship in May.: cut-off', `${line}: furniture`]),
    )
    expect(natures(shared, `${shared}\n\n${line}`)).toEqual([`${line}: furniture`])
  })

  it.each([
    'Already a subscriber? Log in',
    'Related: Five things you should know about power',
    'Read more: Why models matter',
    '[…]',
    '(more)',
    '[+1200 chars]',
    'Tags: models, power',
    'Powered by WordPress',
    'Lire la suite',
    '続きを読む',
    '阅读全文',
    'Weiterlesen',
    'By continuing you accept our cookie policy.',
    'Photo: Ana Gil / Example',
    'Oslo desk, May edition',
  ])('is cut off though a line that says nothing follows where the copy ends: %s', (line) => {
    const more = 'It will ship in May to all who ordered it. Prices are unknown.'
    const cut = [
      'It will ship in May to all who ordered it.: cut-off',
      'Prices are unknown.: cut-off',
    ]
    for (const copy of [`${shared}\n\n${line}`, `${shared} ${line}`])
      expect(natures(`${shared} ${more}`, copy)).toEqual(expect.arrayContaining(cut))
    expect(natures(`${shared}\n\n${line}`, `${shared} ${more}`)).toEqual(
      expect.arrayContaining(cut),
    )
  })

  it('is not cut off if lines that say nothing are all that either side has behind its end', () => {
    expect(natures(`${shared}\n\nOslo desk`, `${shared}\n\nMay edition, by hand`)).toEqual([])
  })

  it('is not cut off if the other side has put what it says into a sentence of its own', () => {
    const saved = 'All nine who were aboard it were saved by two boats.'
    const original = `The ship sank in a storm off the coast of Norway. ${saved} It carried 400 tonnes of grain.`
    const cached = `The ship, which carried 400 tonnes, sank in a storm off the coast of Norway. ${saved}`
    expect(natures(original, cached)).toEqual([])
    expect(natures(cached, original)).toEqual([])
    expect(compileComparison(original, cached).findings).toEqual([])
    expect(compileComparison(original, cached.replace('400', '300')).findings).toHaveLength(1)
  })

  it('is not cut off in the middle of the text', () => {
    expect(natures(`Nobody saw it coming. ${shared}`, shared)).toEqual([])
  })

  it('is not cut off if both sides go on, each in its own way', () => {
    expect(
      natures(`${shared} Birds sing at dawn.`, `${shared} Quarterly revenue fell sharply.`),
    ).toEqual([])
  })

  it('is not cut off if the sides have nothing in common', () => {
    expect(natures('Birds sing at dawn.', 'Quarterly revenue fell sharply.')).toEqual([])
  })

  it('is furniture if it is a line of the page and not of the text', () => {
    const page = [
      'Skip to content',
      'Home | News | Models | About us',
      shared,
      'Subscribe to our newsletter',
      'We use cookies to improve your experience.',
      '© 2026 Example Media',
    ].join('\n')
    expect(natures(shared, page).map((line) => line.split(': ')[1])).toEqual(
      Array.from({ length: 5 }, () => 'furniture'),
    )
  })

  it('is no furniture for a word that pages are furnished with too', () => {
    const sentence =
      'The court held that a reader who signs in once does not thereby consent to every later use that the publisher makes of the cookies.'
    expect(natures(`${sentence} ${shared}`, shared)).toEqual([])
  })

  it('is repeated if its side says it elsewhere too, typography aside', () => {
    expect(natures(shared, `It’s out now. ${shared} It's out now. ${shared}`)).toContain(
      'The model was trained for nine weeks.: repeated',
    )
  })

  it('is cut off behind furniture of the side that ends early', () => {
    expect(natures(`${shared} It will ship in May.`, `${shared}\nSubscribe now`)).toEqual([
      'It will ship in May.: cut-off',
      'Subscribe now: furniture',
    ])
  })
})

/** Each row of a comparison as "kind, nature: words here / words there". */
function kindsOf(original: string, cached: string): string[] {
  const { rows } = compare(original, cached)
  const natures = naturesOf(rows, original, cached)
  for (const [index, { fromA, fromB }] of rows.entries())
    expect([fromA, fromB]).toEqual([rows[index - 1]?.toA ?? 0, rows[index - 1]?.toB ?? 0])
  return rows.map(({ kind, fromA, toA, fromB, toB }, index) => {
    const nature = natures[index] ?? '-'
    return `${kind}, ${nature}: ${original.slice(fromA, toA).trim()} / ${cached.slice(fromB, toB).trim()}`
  })
}

describe('a text that breaks off in the middle of a sentence', () => {
  const sentence = 'It will ship in May to all who ordered it. Prices are unknown.'
  const whole = `${shared} ${sentence}`
  const lost = (rest: string) => [
    `only-original, cut-off: ${rest} / `,
    'only-original, cut-off: Prices are unknown. / ',
  ]

  it.each([
    ['at a word', 'It will ship in May', 'same, -: It will ship in May / It will ship in May'],
    [
      'with a mark that says so',
      'It will ship in May…',
      'changed, cut-off: It will ship in May / It will ship in May…',
    ],
    [
      'with a mark in brackets',
      'It will ship in May [...]',
      'changed, cut-off: It will ship in May / It will ship in May [...]',
    ],
    [
      'within a word',
      'It will ship in Ma',
      'changed, cut-off: It will ship in May / It will ship in Ma',
    ],
    [
      'and was reworded before',
      'It shall ship in May',
      'changed, -: It will ship in May / It shall ship in May',
    ],
  ])('is cut off there: %s', (_, end, expected) => {
    expect(kindsOf(whole, `${shared} ${end}`).slice(2)).toEqual([
      expected,
      ...lost('to all who ordered it.'),
    ])
  })

  it('is cut off there though but a word of the sentence is left, which pairs with none', () => {
    const long =
      'Nobody outside the building had been told that the second turbine was ever to be tried.'
    expect(kindsOf(`${shared} ${long} It was late.`, `${shared} Nobody…`).slice(2)).toEqual([
      'changed, cut-off: Nobody / Nobody…',
      `only-original, cut-off: ${long.replace('Nobody ', '')} / `,
      'only-original, cut-off: It was late. / ',
    ])
  })

  it('is cut off there before a line that says nothing', () => {
    const copy = `${shared} It will ship in Ma\n\nOslo desk`
    expect(kindsOf(whole, copy).slice(2)).toEqual([
      'changed, cut-off: It will ship in May / It will ship in Ma',
      ...lost('to all who ordered it.'),
      'only-cached, -:  / Oslo desk',
    ])
  })

  it('is cut off there before the furniture of its page', () => {
    expect(kindsOf(whole, `${shared} It will ship in May…\n\nSubscribe now`).slice(3)).toEqual([
      ...lost('to all who ordered it.'),
      'only-cached, furniture:  / Subscribe now',
    ])
  })

  it('may be the original as well', () => {
    expect(kindsOf(`${shared} It will ship in…`, whole).slice(2)).toEqual([
      'changed, cut-off: It will ship in… / It will ship in',
      'only-cached, cut-off:  / May to all who ordered it.',
      'only-cached, cut-off:  / Prices are unknown.',
    ])
  })

  it('is not cut off where it ends its sentence sooner', () => {
    expect(
      kindsOf(`${shared} It will ship in May to all.`, `${shared} It will ship in May.`)[2],
    ).toBe('changed, -: It will ship in May to all. / It will ship in May.')
  })
})

describe('a row that reads the same', () => {
  it('is typographic if its letters differ', () => {
    expect(kindsOf("It's here. So it is.", 'It’s here. So it is.')).toEqual([
      "same, typographic: It's here. / It’s here.",
      'same, -: So it is. / So it is.',
    ])
  })
})
