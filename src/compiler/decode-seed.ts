import type { Diagnostic } from '../bundle/diagnostic-report.ts'
import type { SeedFile } from './seed-file.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The text of a seed, its byte order mark still on it, or the error that says where it stops being
 * UTF-8. A wrong encoding is refused rather than guessed at: a guess would change words unseen.
 */
export function decodeSeed({ file, bytes }: SeedFile): { text: string } | { fault: Diagnostic } {
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    const sound = soundStart(bytes)
    const lines = sound.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
    return {
      fault: {
        severity: 'error',
        file,
        line: lines.length,
        column: lines.at(-1)!.length + 1,
        message: `This is not UTF-8 text: byte ${Buffer.byteLength(sound) + 1} begins no character.`,
        advice: encodingByMark(bytes)
          ? 'The file looks like UTF-16. Save it again as UTF-8.'
          : 'Save the file again as UTF-8.',
      },
    }
  }
}

/** The characters before the first byte that fits none, found by bisecting on the prefix's length. */
function soundStart(bytes: Uint8Array): string {
  let sound = 0
  let unsound = bytes.length
  while (unsound - sound > 1) {
    const middle = (sound + unsound) >> 1
    if (wholeCharacters(bytes.subarray(0, middle)) === null) unsound = middle
    else sound = middle
  }
  return wholeCharacters(bytes.subarray(0, sound))!
}

/** A prefix decoded, less a character that its end cuts in two; null if a byte of it fits none. */
function wholeCharacters(prefix: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return decoder.decode(prefix, { stream: true })
  } catch {
    return null
  }
}

/**
 * As much of a file as can be shown of it, to somebody who is to mend it: by the encoding that its byte order
 * mark names, else as UTF-8, with "\uFFFD" for what is none. The mark itself is left out.
 */
export function legibleText(bytes: Uint8Array): string {
  return new TextDecoder(encodingByMark(bytes) ?? 'utf-8').decode(bytes)
}

/** The encoding other than UTF-8 that a byte order mark names; null for none. */
function encodingByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}
