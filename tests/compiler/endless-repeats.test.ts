import { expect, it } from 'vitest'
import { compileText } from '../../src/compiler/compile-article.ts'
import { parseSeed } from '../../src/seed/parse-seed.ts'

/** What an expression, or a loop, may begin to match at every place and give up at the end. */
const units = [
  ...[
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '.',
    '?',
    '…',
    '`',
    '[',
    '(',
    '“',
    '’',
    '|',
    '=',
    '0',
    'a',
    '的',
    '五',
  ],
  ...[
    '1 ',
    '1)',
    '1,',
    '$1 ',
    '1% ',
    '12:',
    'May 5, ',
    '2026-',
    'Ab ',
    'A. ',
    'a-',
    'a/',
    '[a](',
    '](h',
  ],
  ...[
    '“a ',
    '\n- ',
    '\n> ',
    '\n```',
    '\n    ',
    'a;',
    'if :',
    '<a b="',
    'https://a ',
    'said A. ',
    'not ',
  ],
  ...['sign in ', '| a ', 'Source: ', '\u200b', '\u0301', '👍', '。」'],
]

it.each(units)(
  'a text that repeats %j without end takes no more than its length',
  { timeout: 20_000 },
  (unit) => {
    const body = `Start ${unit.repeat(60_000 / unit.length)}`
    const { seed } = parseSeed(
      'a.txt',
      [
        ...[
          'A title',
          'TLDR AI News',
          'Summary',
          'Two models were trained in 2026.',
          `${body} end`,
        ],
        ...[
          'Original Article',
          'View Cached Full Text',
          'Cached at: 05/09/26, 12:17 AM',
          `${body}x end`,
        ],
      ].join('\n\n'),
    )
    const { cached } = compileText(seed!)
    expect(cached.text.trimEnd()).toMatch(/^Start[^]*x end$/)
  },
)
