import { describe, expect, it } from 'vitest'
import { parseSeed } from '../../src/seed/parse-seed.ts'
import type { Seed } from '../../src/seed/seed.ts'

/** A seed in the full layout, with some of its paragraphs put otherwise. */
function seedText(changes: Partial<Record<keyof typeof paragraphs, string | null>> = {}): string {
  return Object.values({ ...paragraphs, ...changes })
    .filter((paragraph) => paragraph !== null)
    .join('\n\n')
}

const paragraphs = {
  title: 'A title',
  sourceLine: 'TLDR AI News',
  summaryLabel: 'Summary',
  summary: 'A summary.',
  original: 'An original.\nOriginal Article',
  cachedLabel: 'View Cached Full Text',
  cachedAt: 'Cached at: 05/08/26, 09:49 AM',
  cached: 'A cached text.',
  pages: null as string | null,
  similar: null as string | null,
}

function parsed(text: string): Seed {
  const { seed, diagnostics } = parseSeed('a.txt', text)
  if (!seed) throw new Error(`No seed was made: ${diagnostics[0]?.message}`)
  return seed
}

const codes = (text: string) => parseSeed('a.txt', text).diagnostics.map(({ code }) => code)

describe('the head of a seed', () => {
  it('may leave out the source line', () => {
    expect(parsed(seedText({ sourceLine: null })).sourceLine).toBeNull()
    expect(codes(seedText({ sourceLine: null }))).toEqual(['no-source-line'])
  })

  it('has a source line of any form, for it stands between title and summary', () => {
    const { sourceLine } = parsed(seedText({ sourceLine: 'Yahoo! What now? News.' }))
    expect(sourceLine).toEqual({ text: 'Yahoo! What now? News.', line: 3 })
  })

  it('joins a title of two lines, and says so', () => {
    const text = seedText({ title: '@someone: A title that\nruns on' })
    expect(parsed(text).title).toBe('A title that runs on')
    expect(codes(text)).toEqual(['long-title'])
  })

  it('leaves a line "Summary" in the original alone', () => {
    const text = seedText({ original: 'One.\n\nSummary\n\nTwo.\n\nOriginal Article' })
    expect(parsed(text).original?.text).toBe('One.\n\nSummary\n\nTwo.')
  })

  it('takes the first paragraph for the summary and the rest for the original', () => {
    const { summary, original } = parsed(seedText({ summary: 'One\ntwo.', original: 'Three.' }))
    expect([summary?.text, original?.text]).toEqual(['One\ntwo.', 'Three.'])
  })

  it('takes all of it for the summary in the compact layout', () => {
    const text =
      'T\nSummary\nOne.\nTwo.\nView Cached Full Text\nCached at: 05/08/26, 09:49 AM\nText.'
    const { layout, summary, original } = parsed(text)
    expect([layout, summary?.text, original]).toEqual(['compact', 'One.\nTwo.', null])
  })

  it('warns when the summary is missing', () => {
    expect(codes(seedText({ summaryLabel: null, summary: null }))).toEqual(['no-summary'])
    expect(codes(seedText({ summary: null, original: null }))).toEqual(['no-summary'])
  })

  it('may be that of an article called "Tag"', () => {
    expect(parsed(seedText({ title: 'Tag' })).title).toBe('Tag')
  })
})

describe('the title to show for one that is only a link', () => {
  const title = '@someone: https://x.com/someone/status/1'

  it.each([
    ['the line that opens the cached text alone', 'What we built\n\nIt works.', 'What we built'],
    ['a "#" heading of it', 'It works.\n\n## What we built\n\nMore.', 'What we built'],
    ['no heading in a block of code', 'It works.\n\n```\n# cd\n```', 'A summary'],
    ['no first line that is a sentence', 'It works.\n\nMore of it.', 'A summary'],
  ])('is %s', (_, cached, shown) => {
    expect(parsed(seedText({ title, cached })).title).toBe(shown)
  })

  it('is the first linked page’s title when the copy has no heading', () => {
    const pages = '\nsomeone/built\n\nSource: https://github.com/someone/built\n\n# Built'
    expect(parsed(seedText({ title, pages })).title).toBe('someone/built')
  })

  it('is the summary’s first words, cut between words, when nothing is a heading', () => {
    const summary = `${'A long summary, '.repeat(12)}it ends.`
    const shown = parsed(seedText({ title, summary })).title
    expect(shown).toMatch(/^A long summary, .*[a-z]…$/)
    expect(shown.length).toBeLessThanOrEqual(81)
  })

  it('is the link itself when there is nothing else', () => {
    const text = seedText({ title, summaryLabel: null, summary: null })
    expect(parsed(text)).toMatchObject({
      title: 'https://x.com/someone/status/1',
      handle: '@someone',
    })
  })
})

describe('the cached text', () => {
  it('begins at the label that a date follows', () => {
    const text = seedText({ original: 'One.\n\nView Cached Full Text\n\nTwo.' })
    expect(parsed(text).original?.text).toBe('One.\n\nView Cached Full Text\n\nTwo.')
  })

  it('begins at the label alone when no date follows any', () => {
    expect(parsed(seedText({ cachedAt: null }))).toMatchObject({
      cachedAt: null,
      cached: { text: 'A cached text.', line: 14 },
    })
    expect(codes(seedText({ cachedAt: null }))).toEqual(['no-date'])
  })

  it('begins at the date when the label is missing', () => {
    expect(parsed(seedText({ cachedLabel: null })).cachedAt).toBe('2026-05-08T09:49')
    expect(codes(seedText({ cachedLabel: null }))).toEqual(['no-cached-label'])
  })

  it('is null, with a warning, when nothing follows', () => {
    expect(parsed(seedText({ cached: null })).cached).toBeNull()
    expect(codes(seedText({ cached: null }))).toEqual(['no-cached-text'])
  })

  it('is null without a warning when a linked page is all there is', () => {
    const text = seedText({
      cached: 'owner/repo\n\nSource: https://github.com/owner/repo\n\nText.',
    })
    expect(parsed(text)).toMatchObject({ cached: null, pages: [{ title: { text: 'owner/repo' } }] })
    expect(codes(text)).toEqual([])
  })
})

describe('a line "Source: URL"', () => {
  const pagesAfter = (cached: string) => parsed(seedText({ cached })).pages.length

  it.each([
    ['below a lone title', 1, 'Text.\n\nA page\n\nSource: https://a.example\n\nMore.'],
    ['below a lone title with no blank between', 1, 'Text.\n\nA page\nSource: https://a.example'],
    ['below two blank lines and a sentence', 1, 'Text.\n\n\nA page.\n\nSource: https://a.example'],
    ['below a sentence', 0, 'Text.\n\nMore text.\n\nSource: https://a.example'],
    ['below a list item', 0, 'Text.\n\n- A page\n\nSource: https://a.example'],
    ['in the midst of a paragraph', 0, 'Text.\nA page\nSource: https://a.example'],
    ['with more than a URL on it', 0, 'Text.\n\nA page\n\nSource: https://a.example and others'],
    ['without a URL', 0, 'Text.\n\nA page\n\nSource: the web'],
    ['with nothing above it', 0, 'Source: https://a.example\n\nText.'],
  ])('%s begins %i pages', (_, count, cached) => {
    expect(pagesAfter(cached)).toBe(count)
  })
})

describe('the similar list', () => {
  const entry = (title: string, source: string, summary: string) =>
    [title, source, summary].join('\n\n')
  const list = (...entries: string[]) => ['Similar Articles', ...entries].join('\n\n')

  it('begins at the last label that entries follow', () => {
    const cached = list('are listed nowhere, said the author of the text.', 'More.', 'And more.')
    const similar = list(entry('One', 'TLDR AI', 'First.'))
    const text = seedText({ cached, similar })
    expect(parsed(text).similar.map(({ title }) => title)).toEqual(['One'])
    expect(parsed(text).cached?.text).toBe(cached)
    expect(codes(text)).toEqual([])
  })

  it('is not begun by a label that only text follows, which a note says', () => {
    const text = seedText({
      cached: `Text.\n\n${list('Prose one.', 'Prose two.', 'Prose three.')}`,
    })
    expect(parsed(text).similar).toEqual([])
    expect(codes(text)).toEqual(['similar-not-a-list'])
  })

  it.each([
    ['a sentence', ['They are listed below.']],
    ['a heading and a sentence', ['What to read', 'There is much more to be read of this.']],
  ])('is not begun by a label that only %s follows', (_, lines) => {
    const text = seedText({ cached: `Text.\n\n${list(...lines)}` })
    expect(parsed(text).similar).toEqual([])
    expect(codes(text)).toEqual(['similar-not-a-list'])
  })

  it('is not begun by a linked page of that title', () => {
    const pages = '\nSimilar Articles\n\nSource: https://a.example\n\nAbout us\n\nA text about us.'
    expect(parsed(seedText({ pages }))).toMatchObject({
      similar: [],
      pages: [{ body: { line: 23 } }],
    })
  })

  it('keeps entries apart whose summaries have several paragraphs', () => {
    const similar = list(
      entry('One', 'TLDR AI', 'First.\n\nStill first, with:\n\n- an item\n\n1. another item'),
      entry('Two', 'A source seen once', 'Second.\n\nStill second.'),
      entry('Three.', 'TLDR AI', 'Third.'),
    )
    const entries = parsed(seedText({ similar })).similar
    expect(entries.map(({ titleLine, source }) => [titleLine, source])).toEqual([
      ['One', 'TLDR AI'],
      ['Two', 'A source seen once'],
      ['Three.', 'TLDR AI'],
    ])
  })

  it('may name the same article twice', () => {
    const similar = list(entry('One', 'TLDR AI', 'First.'), entry('One', 'Reuters', 'First.'))
    expect(parsed(seedText({ similar })).similar.map(({ source }) => source)).toEqual([
      'TLDR AI',
      'Reuters',
    ])
  })

  it('may end anywhere', () => {
    expect(parsed(seedText({ similar: 'Similar Articles' })).similar).toEqual([])
    expect(codes(`${seedText({ similar: list('One') })}\n`)).toEqual([
      'similar-without-source',
      'similar-without-summary',
    ])
    expect(codes(`${seedText({ similar: list('One', 'TLDR AI') })}\n`)).toEqual([
      'similar-without-summary',
    ])
  })

  it('shows a summary’s first words for a title that is only a link', () => {
    const similar = list(entry('@a: https://x.com/a/1', 'TLDR AI', 'What it says. And more.'))
    expect(parsed(seedText({ similar })).similar[0]?.title).toBe('What it says')
  })
})

describe('a diagnostic', () => {
  it('says what is wrong, where, and what to do', () => {
    const { diagnostics } = parseSeed(
      'a.txt',
      seedText({ cachedAt: 'Cached at: 13/08/26, 09:49 AM' }),
    )
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        file: 'a.txt',
        line: 14,
        column: 12,
        code: 'impossible-date',
        message: '“13/08/26, 09:49 AM” is on no calendar or clock.',
        advice: 'The month comes first, and hours run from 1 to 12: 05/08/26, 09:49 AM.',
      },
    ])
  })

  it('comes with all others at once', () => {
    const text = `\uFEFF${seedText({ sourceLine: null, cachedAt: 'Cached at: ?', cached: 'A\0B\rC.' })}`
    expect(codes(text)).toEqual([
      'byte-order-mark',
      'no-source-line',
      'unreadable-date',
      'lone-carriage-return',
      'nul-character',
    ])
  })
})

describe('a seed of any size', () => {
  it('may have a line of 5 MB, of which a warning tells', { timeout: 20_000 }, () => {
    const cached = 'word '.repeat(1_000_000) + 'end.'
    expect(parsed(seedText({ cached })).cached?.text.length).toBe(cached.length)
    expect(codes(seedText({ cached }))).toEqual(['long-line'])
  })

  it('lists 1,000 similar articles at the most, and is refused at the next', () => {
    const listOf = (count: number) =>
      seedText({
        similar: `Similar Articles${'\n\nA title\n\nTLDR AI\n\nA summary.'.repeat(count)}`,
      })
    expect(parsed(listOf(1000)).similar).toHaveLength(1000)
    const { seed, diagnostics } = parseSeed('a.txt', listOf(30_000))
    expect(seed).toBeNull()
    expect(diagnostics).toMatchObject([
      { code: 'too-many-similar', line: 20 + 6 * 1000, message: /30000/ },
    ])
  })

  it('has 100,000 lines with words at the most, and is refused at the next', () => {
    const spare = 100_000 - seedText({ cached: '' }).split('\n').filter(Boolean).length
    const linesOf = (count: number) => seedText({ cached: 'A line.\n'.repeat(count) })
    expect(codes(linesOf(spare))).toEqual([])
    expect(codes(linesOf(spare + 1))).toEqual(['too-many-lines'])
    expect(parseSeed('a.txt', linesOf(spare + 1)).diagnostics[0]).toMatchObject({
      message: 'The file has 100001 lines with words; a seed has 100,000 at the most.',
    })
  })

  it.each(['Similar Articles\n', 'Source: https://a.example\n', '# ', '\n', '(https://a', '```\n'])(
    'may be %j 99,000 times over',
    { timeout: 20_000 },
    (line) => {
      const many = line.repeat(99_000)
      expect(() =>
        parseSeed('a.txt', seedText({ cached: many, title: '@a: https://x.com/1' })),
      ).not.toThrow()
      expect(() => parseSeed('a.txt', many)).not.toThrow()
    },
  )
})
