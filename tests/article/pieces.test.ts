// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fragment, fragmentsOf, type Mark, type Piece } from '../../src/article/pieces.ts'
import { proseOf } from '../../src/compiler/compile-article.ts'
import { wild } from '../properties/text-arbitraries.ts'

const shapeOf = ({ text, edit, href, claims }: Piece) => ({ text, edit, href, claims })
const plain = { edit: null, href: null, claims: [] }

/** A text, a range of it, and marks anywhere on it that don't overlap as edits never do. */
const cut = wild.chain((text) => {
  const place = fc.nat({ max: text.length })
  const mark = fc
    .tuple(place, place, fc.constantFrom('removed' as const, 'added' as const, 1, 2))
    .map(([a, b, kind]): Mark => {
      const range = { from: Math.min(a, b), to: Math.max(a, b) }
      return typeof kind === 'number'
        ? { kind: 'passage', claim: kind, ...range }
        : { kind, ...range }
    })
  return fc.record({
    text: fc.constant(text),
    ends: fc.tuple(place, place).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    marks: fc.array(mark, { maxLength: 5 }),
  })
})

describe('fragmentsOf', () => {
  it('cuts a block along its links and marks, and says of each piece what holds of it', () => {
    const prose = proseOf('See https://a.example and more.')
    const marks: Mark[] = [
      { kind: 'added', from: 22, to: 30 },
      { kind: 'passage', claim: 2, from: 0, to: 31 },
      { kind: 'passage', claim: 1, from: 26, to: 31 },
    ]
    const [fragment, ...others] = fragmentsOf(prose, 0, prose.text.length, marks)
    expect(others).toEqual([])
    expect(fragment!.pieces.map(shapeOf)).toEqual([
      { ...plain, text: 'See ', claims: [2] },
      { ...plain, text: 'https://a.example', href: 'https://a.example', claims: [2] },
      { ...plain, text: ' ', claims: [2] },
      { ...plain, text: 'and ', edit: 'added', claims: [2] },
      { ...plain, text: 'more', edit: 'added', claims: [2, 1] },
      { ...plain, text: '.', claims: [2, 1] },
    ])
  })

  it('says where a block goes on from before the range', () => {
    const prose = proseOf('One two.\n\nThree four.')
    expect(
      fragmentsOf(prose, 4, 15, []).map(({ begins, pieces }) => [begins, pieces[0]!.text]),
    ).toEqual([
      [false, 'two.'],
      [true, 'Three'],
    ])
  })

  it('sets a list item’s bullet apart from its words', () => {
    const prose = proseOf('- one\n- two')
    expect(
      fragmentsOf(prose, 0, 11, []).map(({ pieces }) => pieces.map(({ text }) => text)),
    ).toEqual([
      ['- ', 'one'],
      ['- ', 'two'],
    ])
  })

  it.each([
    ['Use `npm test` and `npm run`.', ['`npm test`', '`npm run`']],
    ['So ``a `b` c`` is set.', ['``a `b` c``']],
    ['A lone ` is none, nor\nis `one\nover` lines.', []],
    ['```\nlet `code` = 1\n```', []],
  ])('sets what stands between backticks as code, and keeps them: %s', (text, code) => {
    const pieces = fragmentsOf(proseOf(text), 0, text.length, []).flatMap(({ pieces }) => pieces)
    expect(pieces.filter(({ isCode }) => isCode).map(({ text }) => text)).toEqual(code)
  })

  it.each([
    ['## The first run', ['##']],
    ['## The first run ##', ['##', '##']],
    ['# On C#', ['#']],
    ['The first run\n=====', ['=====']],
    ['> One.\n> > Two.\n> >> Three.', ['>', '> >', '> >>']],
    ['> It works.\n>> It did.', ['>', '>>']],
    ['```js\nlet one = 1 // > two\n```', ['```js', '```']],
    ['> ̈One line.', ['>']],
    ['>̈One line.', []],
    ['One is > two, and #3 is last.', []],
  ])('sets the signs of plain text apart from what is read, and keeps them: %s', (text, signs) => {
    const pieces = fragmentsOf(proseOf(text), 0, text.length, []).flatMap(({ pieces }) => pieces)
    expect(pieces.filter(({ isSign }) => isSign).map(({ text }) => text)).toEqual(signs)
    expect(pieces.map(({ text }) => text).join('')).toBe(text)
  })

  it.each([
    ['See [the paper](https://a.example/x).', 'the paper', ['[', '](https://a.example/x)']],
    ['![A chart](https://a.example/x)', 'A chart', ['![', '](https://a.example/x)']],
    ['[a [b]](https://a.example "Title")', 'a [b]', ['[', '](https://a.example "Title")']],
    ['- [one](https://a.example)', 'one', ['[', '](https://a.example)']],
    ['```\n[one](https://a.example)\n```', 'https://a.example', ['```', '```']],
  ])('has the words of a link followed, and its address beside them: %s', (text, words, signs) => {
    const pieces = fragmentsOf(proseOf(text), 0, text.length, []).flatMap(({ pieces }) => pieces)
    expect(pieces.filter(({ href }) => href).map(({ text }) => text)).toEqual([words])
    expect(pieces.filter(({ isSign }) => isSign).map(({ text }) => text)).toEqual(signs)
    expect(pieces.map(({ text }) => text).join('')).toBe(text)
  })

  it('says once where a link leads whose words name another host', () => {
    const text = '[bank.example](https://evil.example)'
    const edit: Mark = { kind: 'added', from: 5, to: 7 }
    const [{ pieces }] = fragmentsOf(proseOf(text), 0, text.length, [edit]) as [Fragment]
    expect(pieces.filter(({ href }) => href).map(({ leadsTo }) => leadsTo)).toEqual([
      undefined,
      undefined,
      'evil.example',
    ])
  })

  it('keeps the indent of every line of code, the first too, wherever the range begins', () => {
    const text = 'So:\n\n    $ npm install thing\n\t$ npm start\n\nDone.'
    const code = (from: number) =>
      fragmentsOf(proseOf(text), from, text.length, [])
        .filter(({ block }) => block.kind === 'code')
        .map(({ pieces }) => pieces.map((piece) => piece.text).join(''))
    for (const from of [0, text.indexOf('$')])
      expect(code(from)).toEqual(['    $ npm install thing\n\t$ npm start'])
    expect(code(text.indexOf('thing'))).toEqual(['thing\n\t$ npm start'])
  })

  it('gives nothing for an empty range, or one of white space between blocks', () => {
    const prose = proseOf('One.\n\n\nTwo.')
    expect(fragmentsOf(prose, 2, 2, []).flatMap(({ pieces }) => pieces)).toEqual([])
    expect(fragmentsOf(prose, 4, 7, [])).toEqual([])
    expect(fragmentsOf(proseOf(''), 0, 0, [])).toEqual([])
  })

  it('holds every character of the range that is not blank, once and in order', () => {
    fc.assert(
      fc.property(cut, ({ text, ends: [from, to], marks }) => {
        const pieces = fragmentsOf(proseOf(text), from, to, marks).flatMap(({ pieces }) => pieces)
        let at = from
        for (const piece of pieces) {
          expect(text.slice(at, piece.from).trim()).toBe('')
          // Before the first words of code stands its indent.
          const indent = piece.text.slice(0, piece.text.length - (piece.to - piece.from))
          expect(indent.trim()).toBe('')
          expect(piece.text).toBe(indent + text.slice(piece.from, piece.to))
          expect(piece.from).toBeGreaterThanOrEqual(at)
          at = piece.to
        }
        expect(text.slice(at, to).trim()).toBe('')
        expect(at).toBeLessThanOrEqual(Math.max(from, to))
      }),
      { numRuns: 300 },
    )
  })

  it('marks each character as its marks and links say, and no other', () => {
    fc.assert(
      fc.property(cut, ({ text, ends: [from, to], marks }) => {
        const prose = proseOf(text)
        for (const piece of fragmentsOf(prose, from, to, marks).flatMap(({ pieces }) => pieces)) {
          for (let at = piece.from; at < piece.to; at++) {
            const on = marks
              .filter((mark) => mark.from <= at && mark.to > at)
              .sort((a, b) => a.from - b.from)
            const kinds = on.map(({ kind }) => kind)
            expect(piece.edit).toBe(
              (['removed', 'added'] as const).find((kind) => kinds.includes(kind)) ?? null,
            )
            expect(piece.claims).toEqual(on.flatMap((m) => (m.kind === 'passage' ? m.claim : [])))
            const opening = on.filter((m) => m.kind === 'passage' && m.from === piece.from)
            expect(piece.opening).toEqual(opening.map((m) => m.kind === 'passage' && m.claim))
            const link = prose.links.find((one) => one.from <= at && one.to > at)
            expect(piece.href).toBe(link?.href ?? null)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
