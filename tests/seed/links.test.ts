import { describe, expect, it } from 'vitest'
import { isOnlyLink, linksIn } from '../../src/seed/links.ts'

const hrefs = (text: string) => linksIn(text).map(({ href }) => href)

describe('linksIn', () => {
  it('gives each link with its place', () => {
    const text = 'See http://01.AI — and https://example.com/a?b=c#d.'
    expect(linksIn(text)).toEqual([
      { from: 4, to: 16, href: 'http://01.AI' },
      { from: 23, to: 50, href: 'https://example.com/a?b=c#d' },
    ])
  })

  it.each([
    ['a full stop', 'Read https://example.com/a.', 'https://example.com/a'],
    ['a comma', 'https://example.com/a, then', 'https://example.com/a'],
    ['a question mark', 'Have you read https://example.com/a?', 'https://example.com/a'],
    ['several marks', 'https://example.com/a?!...', 'https://example.com/a'],
    ['a quotation mark', '“https://example.com/a”', 'https://example.com/a'],
    ['an apostrophe', "'https://example.com/a'", 'https://example.com/a'],
    ['asterisks', '**https://example.com/a**', 'https://example.com/a'],
    ['angle brackets', '<https://example.com/a>', 'https://example.com/a'],
    ['CJK punctuation', '见https://example.com/a。然后', 'https://example.com/a'],
    ['full-width brackets', '（https://example.com/a）', 'https://example.com/a'],
    ['Chinese text without a space', '见https://example.com/a这篇', 'https://example.com/a'],
    ['"…" that cuts it', 'https://github.com/someone/proj…', 'https://github.com/someone/proj'],
    ['an emoji', 'https://example.com/a🔥', 'https://example.com/a'],
    ['a dash', 'https://example.com/a—and so on', 'https://example.com/a'],
    ['an arrow', 'https://example.com/a→b', 'https://example.com/a'],
    ['a possessive', "http://01.AI's model", 'http://01.AI'],
    ['a table’s bar', 'https://example.com/a|b', 'https://example.com/a'],
  ])('leaves out %s', (_, text, href) => {
    expect(hrefs(text)).toEqual([href])
  })

  it.each([
    ['underscores', 'https://example.com/a_b_'],
    ['a slash', 'https://www.01.ai/'],
    ['a port, a user and an address in brackets', 'http://me@[::1]:8080/a'],
    ['an apostrophe within', "https://en.wikipedia.org/wiki/Moore's_law"],
    ['Chinese in the path', 'https://zh.wikipedia.org/wiki/人工智能'],
    ['letters of other scripts', 'https://пример.рф/путь'],
    ['another address within', 'https://web.archive.org/web/2020/https://example.com/a'],
    ['commas and colons inside', 'https://example.com/a,b:c;d'],
    ['an emoji in the path', 'https://example.com/🎉'],
    ['capitals in its scheme', 'HTTPS://EXAMPLE.COM'],
  ])('keeps %s', (_, text) => {
    expect(hrefs(text)).toEqual([text])
  })

  it('keeps brackets that the address opened itself', () => {
    expect(hrefs('(see https://en.wikipedia.org/wiki/Foo_(bar))')).toEqual([
      'https://en.wikipedia.org/wiki/Foo_(bar)',
    ])
  })

  it('ends before a bracket that is never closed', () => {
    expect(hrefs('https://example.com(see below)')).toEqual(['https://example.com'])
  })

  it('covers the address alone in "Label (address)"', () => {
    const text = 'License (http://www.01.ai/yi-license)|Blog (https://01-ai.github.io/)'
    expect(hrefs(text)).toEqual(['http://www.01.ai/yi-license', 'https://01-ai.github.io/'])
    expect(hrefs('[text](https://example.com/a) and so on')).toEqual(['https://example.com/a'])
  })

  it.each([
    '[words](https://example.com/a)',
    '![a picture](https://example.com/a.png)',
    '[words [in brackets]](https://example.com/a_(b) "A title")',
  ])('covers the whole of %s', (link) => {
    const text = `See [1] ${link}.`
    expect(linksIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([link])
  })

  it.each([
    ['[](https://example.com/a)'],
    ['[words\nand more](https://example.com/a)'],
    ['words](https://example.com/a)'],
    ['[words](https://example.com/a and more)'],
    ['[words] (https://example.com/a)'],
  ])('covers the address alone in %j', (text) => {
    expect(linksIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'https://example.com/a',
    ])
  })

  it('takes an address in a link’s title for no other link', () => {
    const text = '[a](https://a.example "see https://b.example too") https://c.example'
    expect(hrefs(text)).toEqual(['https://a.example', 'https://c.example'])
  })

  it('covers a picture within a link, and that link’s address alone', () => {
    const text = '[![build](https://a.example/b.svg)](https://a.example/c)'
    expect(linksIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '![build](https://a.example/b.svg)',
      'https://a.example/c',
    ])
  })

  it('parts links that a comma or a bracket joins', () => {
    expect(hrefs('http://a.example,http://b.example(http://c.example)')).toEqual([
      'http://a.example',
      'http://b.example',
      'http://c.example',
    ])
  })

  it('finds mail addresses that say so', () => {
    expect(hrefs('mailto:someone@example.com, mailto:nobody')).toEqual([
      'mailto:someone@example.com',
    ])
  })

  it.each([
    'www.example.com',
    'example.com',
    'http://',
    'https://…',
    'http:// a',
    'xhttp://a.b',
    '',
  ])('finds no link in %j', (text) => {
    expect(linksIn(text)).toEqual([])
  })

  it('finishes on a text made to be slow', { timeout: 20_000 }, () => {
    for (const hostile of [
      '[](https://a',
      '[a',
      '](https://a)',
      'https://a(.',
      '(',
      'https://',
      'https://a[',
      '…',
    ])
      expect(linksIn(`https://a${hostile.repeat(200_000)}`).length).toBeGreaterThan(0)
  })
})

describe('isOnlyLink', () => {
  it.each([
    'https://x.com/someone/status/1',
    '  https://x.com/someone/status/1\n',
    'https://a.example\nhttps://b.example',
    'https://x.com/…/status/…',
    'https://zh.wikipedia.org/wiki/人工智能',
  ])('holds for %j', (text) => {
    expect(isOnlyLink(text)).toBe(true)
  })

  it.each([
    '',
    'See https://a.example',
    'https://a.example is down',
    'https://a.example/b这篇文章',
  ])('does not hold for %j', (text) => {
    expect(isOnlyLink(text)).toBe(false)
  })
})
