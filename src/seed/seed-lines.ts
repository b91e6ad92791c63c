import type { Finding } from './diagnostic.ts'
import type { Part } from './seed.ts'

const longestUsualLine = 1_000_000

/**
 * The lines of a seed, walked by the ones that are not blank: place `at` is the at-th such line,
 * from 0. A part is all that lies between two places, so parts that share their ends drop nothing.
 */
export class SeedLines {
  readonly #lines: readonly string[]
  /** Indexes into `#lines`. */
  readonly #solid: number[] = []
  readonly #trimmed: string[] = []

  constructor(lines: readonly string[]) {
    this.#lines = lines
    lines.forEach((line, index) => {
      const trimmed = line.trim()
      if (trimmed === '') return
      this.#solid.push(index)
      this.#trimmed.push(trimmed)
    })
  }

  get count(): number {
    return this.#solid.length
  }

  /** The line at a place, without the white space around it; '' outside the file. */
  at(place: number): string {
    return this.#trimmed[place] ?? ''
  }

  /** Whether the last line is the file's last, with neither a line break nor white space behind it. */
  get endsOpen(): boolean {
    const last = this.#solid.at(-1)
    return last === this.#lines.length - 1 && this.#lines[last] === this.#lines[last]!.trimEnd()
  }

  /** As written. */
  raw(place: number): string {
    return this.#lines[this.#solid[place] ?? -1] ?? ''
  }

  /** Its number in the file, from 1. */
  numberOf(place: number): number {
    return (this.#solid[place] ?? 0) + 1
  }

  /** How many blank lines part it from the line before. */
  blanksBefore(place: number): number {
    return (this.#solid[place] ?? 0) - (this.#solid[place - 1] ?? -1) - 1
  }

  /** The lines from one place up to another, blank ones between them included. */
  part(from: number, to: number): Part | null {
    const first = this.#solid[from]
    const last = this.#solid[to - 1]
    if (first === undefined || last === undefined || from >= to) return null
    return { text: this.#lines.slice(first, last + 1).join('\n'), line: first + 1 }
  }
}

/** Takes a file apart into lines, whatever ends them, and says what had to be put right. */
export function readSeedLines(text: string): { lines: SeedLines; findings: Finding[] } {
  const marked = text.startsWith('\uFEFF')
  const written = marked ? text.slice(1) : text
  const lines = written.split(/\r\n|\r|\n/)
  const findings: Finding[] = [
    ...(marked ? [{ code: 'byte-order-mark', line: 1 } as const] : []),
    ...lineEndFindings(written),
    ...nulFindings(lines),
    ...longLineFindings(lines),
  ]
  return { lines: new SeedLines(lines.map((line) => line.replaceAll('\0', '\uFFFD'))), findings }
}

function lineEndFindings(text: string): Finding[] {
  let windows = 0
  let lone = 0
  let firstWindows = 0
  let firstLone = 0
  let line = 0
  for (const [end] of text.matchAll(/\r\n|\r|\n/g)) {
    line += 1
    if (end === '\r\n' && windows++ === 0) firstWindows = line
    if (end === '\r' && lone++ === 0) firstLone = line
  }
  const findings: Finding[] = []
  if (windows > 0)
    findings.push({ code: 'windows-line-ends', line: firstWindows, detail: String(windows) })
  if (lone > 0)
    findings.push({ code: 'lone-carriage-return', line: firstLone, detail: String(lone) })
  return findings
}

function nulFindings(lines: string[]): Finding[] {
  const first = lines.findIndex((line) => line.includes('\0'))
  if (first === -1) return []
  const count = lines.reduce((sum, line) => sum + line.split('\0').length - 1, 0)
  const column = lines[first]!.indexOf('\0') + 1
  return [{ code: 'nul-character', line: first + 1, column, detail: String(count) }]
}

function longLineFindings(lines: string[]): Finding[] {
  return lines.flatMap((line, index) =>
    line.length <= longestUsualLine
      ? []
      : [{ code: 'long-line', line: index + 1, detail: String(line.length) } as const],
  )
}
