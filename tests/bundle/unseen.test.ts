import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seenOf, withNames } from '../../src/bundle/unseen.ts'
import { wild } from '../properties/text-arbitraries.ts'

describe('seenOf', () => {
  it.each([
    ['\u202egnp.exe\u202c', '[RLO]gnp.exe[PDF]'],
    ['\u2067a\u2069 \u200ea', '[RLI]a[PDI] [LRM]a'],
    ['pass\u200bword', 'pass[ZWSP]word'],
    ['a\u200b\u200b\u200bb', 'a[ZWSP ×3]b'],
    ['a\u2060\ufeff\u200db', 'a[WJ +2]b'],
    ['a\u200db \u200cc', 'a[ZWJ]b [ZWNJ]c'],
    ['\u00adstart', '[SHY]start'],
    ['say \u{e0068}\u{e0069} no more', 'say [“hi”] no more'],
    ['🏴\u{e0067}\u{e006f} \u{e0068}\u{e0069}', '🏴[“go”] [“hi”]'],
    [
      '🏴\u{e0073}\u{e0065}\u{e006e}\u{e0064}\u{e006d}\u{e006f}\u{e0072}\u{e0065}\u{e007f}',
      '🏴[U+E0073 +8]',
    ],
    ['a\ufe0f\u{e0100}', 'a[U+FE0F +1]'],
    ['1\ufe0f2\ufe0f', '1[U+FE0F]2[U+FE0F]'],
    ['∑\u{e0141}', '∑[U+E0141]'],
    ['e\u0301\u200dx 𝐛\u200dx ա\u200dա ა\u200cა', 'e\u0301[ZWJ]x 𝐛[ZWJ]x ա[ZWJ]ա ა[ZWNJ]ა'],
    ['a\u2800b \u2800\u2800', 'a[U+2800]b [U+2800 ×2]'],
    ['a\ufffcb\ufdd0\u{1ffff}', 'a[U+FFFC]b[U+FDD0 +1]'],
    ['שלום 12\u200f34 1\u200f\u200f2 1\u200e\u200b2', 'שלום 12[RLM]34 1[RLM ×2]2 1[LRM +1]2'],
    ['שלום pay\u200fpal ש\u200eל', 'שלום pay[RLM]pal ש[LRM]ל'],
    ['❤\ufe0f\ufe01\ufe02', '❤\ufe0f[U+FE01 +1]'],
    ['\u3164\uffa0\u115f', '[U+3164 +2]'],
    ['bell\u0007 \u001b[31m', 'bell[U+0007] [U+001B][31m'],
    ['lone \ud83d half', 'lone \ud83d half'],
    [`ا${'\u0615'.repeat(9)}\u200d\u0615\u0615`, `ا${'\u0615'.repeat(9)}\u200d[U+0615 ×2]`],
    [`Z${'\u0301'.repeat(13)}algo`, `Z${'\u0301'.repeat(10)}[U+0301 ×3]algo`],
  ])('names what hides: %j', (text, shown) => {
    expect(withNames(text)).toBe(shown)
  })

  it.each([
    '👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈🇳🇴❤️1️⃣ ❤︎',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'می‌خواهم کتاب‌ها',
    'क्‍ष क्‌ष',
    'مدل LLM\u200cها',
    'שלום \u200fa\u200e',
    'שלום (C++\u200e)\u200f, 5\u200f-\u200f10 ❤️\u200f!',
    '⠁\u2800⠃ \u2800⣿',
    'ᠠ\u180bᠠ 𓀀\u{13430}𓀀 \u06dd١',
    '∩\ufe00 က\ufe00 ꡖ\ufe00 \u{1bc02}\u{1bca0}\u{1bc03}',
    'بِ\u200cها',
    'ភាសា\u200bខ្មែរ',
    'Donau\u00addampf\u00adschiff',
    '葛\u{e0100}城',
    'plain\ttext\r\nof two lines, é e\u0301',
  ])('leaves what is written with such characters as it is: %s', (text) => {
    expect(seenOf(text)).toEqual([{ text }])
  })

  it('names each format and each character that Unicode has ignored, where it stands in a Latin word', () => {
    const left: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code)
      if (!/[\p{DI}\p{Cf}\p{NChar}]/u.test(character)) continue
      const text = `pay${character}pal`
      if (withNames(text) === text) left.push(code.toString(16))
    }
    // A hyphen that breaks the word, and signs that are seen.
    const seen = ['600', '601', '602', '603', '604', '605', '6dd', '890', '891', '8e2']
    expect(left).toEqual(['ad', ...seen, '110bd', '110cd'])
  })

  it('takes away nothing but what hides, and leaves no control of direction', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(wild, fc.constantFrom('\u202e', '\u2066', '\u200b'))),
        (parts) => {
          const text = parts.join('')
          const seen = seenOf(text)
          const shown = seen.map((part) => ('text' in part ? part.text : '')).join('')
          expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
          let at = 0
          for (const unit of shown) at = text.indexOf(unit, at) + unit.length
          expect(at).toBeLessThanOrEqual(text.length)
          if (text !== '')
            for (const part of seen) expect('text' in part ? part.text : part.hidden).not.toBe('')
        },
      ),
    )
  })

  it('names so many and no more, however many hide', () => {
    const seen = seenOf('a\u200b'.repeat(100_000))
    expect(seen.filter((part) => 'hidden' in part).length).toBeLessThan(1100)
    expect(seenOf('\u200b'.repeat(5_000_000)).length).toBeLessThan(1100)
  })
})
