import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/text/blocks.ts'

/** A block a line: its kind (with level, depth or order) and its words. */
function shapeOf(text: string): string[] {
  return blocksOf(text).map((block) => {
    const words = text.slice(block.kind === 'item' ? block.content : block.from, block.to)
    const kind =
      block.kind === 'heading'
        ? `h${block.level}`
        : block.kind === 'item'
          ? `${block.ordered ? 'ol' : 'ul'}${block.depth}`
          : block.kind
    return `${kind}: ${words.replace(/\s*\n\s*/g, ' / ')}`
  })
}

const long = 'This is a whole paragraph that says one thing and then another, and it ends like one.'

describe('blocksOf', () => {
  it('takes each line of a dump for a paragraph', () => {
    expect(shapeOf(`${long}\n${long}\n\n${long}`)).toEqual(Array(3).fill(`paragraph: ${long}`))
  })

  it.each([
    ['between sentences', `${long} `, /one\.$/],
    ['between sentences in quotes', `“${long}” `, /one\.”$/],
    ['between sentences that no space parts', '昨日は雨が降った。', /。$/],
    ['between words where it has no sentences', 'word ', /word$/],
  ])('breaks a line without end, %s', (_, unit, end) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length)).trim()
    const paragraphs = blocksOf(text).map(({ from, to }) => text.slice(from, to))
    for (const one of paragraphs) expect(one.length).toBeLessThan(41_000)
    for (const one of paragraphs.slice(0, -1)) expect(one).toMatch(end)
    expect(paragraphs.join(' ').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
  })

  it('leaves a line whole that has neither sentences nor words', () => {
    const line = '.'.repeat(300_000)
    expect(blocksOf(line)).toMatchObject([{ from: 0, to: 300_000 }])
    const quote = `> ${line}\n> It ends.`
    expect(blocksOf(quote)).toMatchObject([{ kind: 'quote', from: 0, to: quote.length }])
  })

  it('leaves a line whole that has no more than 40,000 characters', () => {
    expect(blocksOf('So it is. '.repeat(4000).trim())).toMatchObject([{ from: 0, to: 39_999 }])
  })

  it('joins the lines of a paragraph that was wrapped', () => {
    const wrapped =
      'This paragraph was wrapped by an editor at a width of about seventy\ncharacters, as was the custom in mail and in plain text files long\nago.'
    expect(shapeOf(wrapped)).toEqual([`paragraph: ${wrapped.replaceAll('\n', ' / ')}`])
  })

  it('reads marked headings', () => {
    expect(shapeOf('# One\n\n### Two')).toEqual(['h1: # One', 'h3: ### Two'])
  })

  it('reads headings that are underlined', () => {
    expect(shapeOf(`One\n=====\n\n${long}\n\nTwo words\n---\nText.`)).toEqual([
      ...['h1: One / =====', `paragraph: ${long}`, 'h2: Two words / ---', 'paragraph: Text.'],
    ])
  })

  it('takes a rule under a sentence, a rule under several lines and a table’s for none', () => {
    for (const text of ['It ends here.\n---', 'One\nTwo\n---', '| a | b |\n|---|---|', '***\n---'])
      expect(shapeOf(text).filter((block) => block.startsWith('h'))).toEqual([])
  })

  it('reads numbers as Chinese writes them', () => {
    expect(shapeOf('1、模型\n2、 数据\n\n12、算力')).toEqual([
      'ol0: 模型',
      'ol0: 数据',
      'ol0: 算力',
    ])
  })

  it('takes a short title standing alone above a paragraph for a heading', () => {
    expect(shapeOf(`About 01.AI\n\n${long}`)).toEqual(['h2: About 01.AI', `paragraph: ${long}`])
    expect(shapeOf(`${long}\n\nWhat Comes Next for the Lab\n\n${long}`)[1]).toMatch(/^h2/)
  })

  it('leaves short lines that are no titles alone', () => {
    for (const line of ['Thanks a lot.', 'by the way', 'https://x.com/a', 'Home | About', '12,345'])
      expect(shapeOf(`${line}\n\n${long}`)[0]).toBe(`paragraph: ${line}`)
    expect(shapeOf(`Read more\nShare\n\n${long}`)[0]).toBe('paragraph: Read more')
    expect(shapeOf('Home\n\nAbout\n\nContact')).toEqual([
      'paragraph: Home',
      'paragraph: About',
      'paragraph: Contact',
    ])
  })

  it('reads lists, their depth, and lines that go on', () => {
    expect(
      shapeOf('  1. One\n    goes on\n    - inner\n  2. Two\n\n- flat\n* star\n• dot'),
    ).toEqual([
      'ol0: One / goes on',
      'ul1: inner',
      'ol0: Two',
      'ul0: flat',
      'ul0: star',
      'ul0: dot',
    ])
  })

  it('knows lines of an item that stand by themselves from lines that were wrapped', () => {
    const broken = (text: string) =>
      blocksOf(text).map((block) => 'broken' in block && block.broken)
    expect(broken('1. Weights\n   They are posted the same day.')).toEqual([true])
    expect(
      broken(
        '1. This point was wrapped by an editor at a width of about\n   seventy characters.\n2. Short.',
      ),
    ).toEqual([false, false])
  })

  it('takes no year, dash or number in running text for a list', () => {
    expect(shapeOf('2019 was a good year.\n-5 degrees\n3.5 percent')).toEqual([
      'paragraph: 2019 was a good year.',
      'paragraph: -5 degrees',
      'paragraph: 3.5 percent',
    ])
  })

  it('reads quotes', () => {
    expect(shapeOf('> One\n> two\n\nThree.')).toEqual(['quote: > One / > two', 'paragraph: Three.'])
  })

  it('reads fenced code, and ends a fence that nothing closes at a blank line', () => {
    expect(shapeOf('```js\nlet a\n\nlet b\n```\nText.')).toEqual([
      'code: ```js / let a / let b / ```',
      'paragraph: Text.',
    ])
    expect(shapeOf('```\nlet a\n\nText.')).toEqual(['code: ``` / let a', 'paragraph: Text.'])
  })

  it('reads commands and statements as code, sentences about them as prose', () => {
    expect(shapeOf('npm install recto\ngit clone https://x.com/a/b')).toEqual([
      'code: npm install recto / git clone https://x.com/a/b',
    ])
    expect(shapeOf('    const a = 1;\n    return a;')).toEqual(['code: const a = 1; / return a;'])
    expect(shapeOf('Run npm install, and then go on.')).toEqual([
      'paragraph: Run npm install, and then go on.',
    ])
    expect(shapeOf('Git clone is a command.')[0]).toMatch(/^paragraph/)
    expect(shapeOf('if you see this:')[0]).toMatch(/^paragraph/)
  })
})
