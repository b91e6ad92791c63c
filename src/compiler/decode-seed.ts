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
        advice: startsAsUtf16(bytes)
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

function startsAsUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
