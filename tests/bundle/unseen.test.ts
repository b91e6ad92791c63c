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
    ['❤\ufe0f\ufe01\ufe02', '❤\ufe0f[U+FE01 +1]'],
    ['\u3164\uffa0\u115f', '[U+3164 +2]'],
    ['bell\u0007 \u001b[31m', 'bell[U+0007] [U+001B][31m'],
    ['lone \ud83d half', 'lone \ud83d half'],
  ])('names what hides: %j', (text, shown) => {
    expect(withNames(text)).toBe(shown)
  })

  it.each([
    '👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈🇳🇴❤️1️⃣ ❤︎',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'می‌خواهم کتاب‌ها',
    'क्‍ष क्‌ष',
    'שלום \u200fa\u200e',
    'ភាសា\u200bខ្មែរ',
    'Donau\u00addampf\u00adschiff',
    '葛\u{e0100}城',
    'plain\ttext\r\nof two lines, é e\u0301',
  ])('leaves what is written with such characters as it is: %s', (text) => {
    expect(seenOf(text)).toEqual([{ text }])
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
  })
})
