import { describe, expect, it } from 'vitest'
import { decodeSeed } from '../../src/compiler/decode-seed.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const decode = (...parts: (string | number[])[]) =>
  decodeSeed({
    file: 'a.txt',
    bytes: Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : part)),
    ),
  })
const faultOf = (...parts: (string | number[])[]) => {
  const decoded = decode(...parts)
  if (!('fault' in decoded)) throw new Error('it was decoded')
  return decoded.fault
}

describe('decodeSeed', () => {
  it.each(['', 'plain', 'Ünïcode 模型 نموذج 👩‍💻', 'a\r\nb\rc\0d'])(
    'decodes %j to the letter',
    (text) => {
      expect(decode(text)).toEqual({ text })
    },
  )

  it('leaves a byte order mark on, so that the parser can report it', () => {
    expect(decode([0xef, 0xbb, 0xbf], 'Title')).toEqual({ text: '\uFEFFTitle' })
  })

  it('refuses what is not UTF-8, and says so with the file', () => {
    expect(faultOf('Title\n\xff'.slice(0, 6), [0xff])).toMatchObject({
      severity: 'error',
      file: 'a.txt',
      message: 'This is not UTF-8 text: byte 7 begins no character.',
      advice: 'Save the file again as UTF-8.',
    })
  })

  it.each([
    ['in the first place', [[0x80], 'rest'], 1, 1, 1],
    ['on the first line', ['ab', [0xff], 'c'], 1, 3, 3],
    ['on a later line', ['ab\ncde\nf', [0xc0, 0xaf]], 3, 2, 9],
    ['at the start of a line', ['ab\n', [0xfe]], 2, 1, 4],
    ['behind characters of many bytes', ['模型\né', [0xff]], 2, 2, 10],
    ['behind a character of two UTF-16 units', ['👩', [0xff]], 1, 3, 5],
    ['as half of a surrogate pair', ['a', [0xed, 0xa0, 0x80]], 1, 2, 2],
  ] as const)('points at a byte that fits none %s', (_, parts, line, column, byte) => {
    const fault = faultOf(...parts.map((part) => (typeof part === 'string' ? part : [...part])))
    expect(fault).toMatchObject({ line, column })
    expect(fault.message).toContain(`byte ${byte} begins`)
  })

  it.each([
    ['a lone lead byte', [0xe2], 1],
    ['two bytes of three', [0xe6, 0xa8], 1],
    ['three bytes of four', [0xf0, 0x9f, 0x91], 1],
  ])('points at a character that the end of the file cuts: %s', (_, bytes) => {
    expect(faultOf('ab\ncd', bytes)).toMatchObject({ line: 2, column: 3 })
    expect(faultOf('ab\ncd', bytes).message).toContain('byte 6 begins')
    expect(faultOf(bytes)).toMatchObject({ line: 1, column: 1 })
  })

  it('finds the first of several faults', () => {
    expect(faultOf('a\nb', [0xff], 'c\nd', [0xff])).toMatchObject({ line: 2, column: 2 })
  })

  it.each([
    ['little-endian', [0xff, 0xfe, 0x41, 0x00]],
    ['big-endian', [0xfe, 0xff, 0x00, 0x41]],
  ])('knows UTF-16 by its mark: %s', (_, bytes) => {
    expect(faultOf(bytes)).toMatchObject({ line: 1, column: 1 })
    expect(faultOf(bytes).advice).toContain('looks like UTF-16')
  })
})
