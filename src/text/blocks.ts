import { ClusterEdges } from './clusters.ts'
import { looksLikeCode } from './code-lines.ts'
import { looksLikeHeading, underlined } from './heading-lines.ts'
import { linesOf, type Line } from './lines.ts'
import { readOnce } from './reading-once.ts'
import { trimmed } from './trimmed.ts'

/** What a stretch of plain text plainly is; ranges in UTF-16 units, half-open, without outer space. */
export type Block =
  | { kind: 'paragraph'; from: number; to: number }
  | { kind: 'heading'; from: number; to: number; level: number }
  | {
      kind: 'item'
      from: number
      to: number
      /** 0 for an outermost list. */
      depth: number
      ordered: boolean
      /** Where the item's own words begin, behind its bullet or number. */
      content: number
      /** Whether its lines are lines of their own, such as a heading above its text. */
      broken: boolean
    }
  | { kind: 'quote'; from: number; to: number }
  | { kind: 'code'; from: number; to: number }

type Shape = Block extends infer B ? (B extends Block ? Omit<B, 'from' | 'to'> : never) : never

/** A bullet or a number with a space behind it, or a number as Chinese and Japanese write it, without one. */
const bullet = /^\s*([-*+•‣◦▪●·]\s+|\(?\d{1,3}[.)]\s+|\d{1,3}、\s*)(?=\S)/
const hashes = /^\s{0,3}(#{1,6})\s+\S/
const fence = /^\s{0,3}(`{3,}|~{3,})/
const closing = /^\s{0,3}(?:`{3,}|~{3,})\s*$/
const quoted = /^\s{0,3}>/
const sentenceEnd = /[.!?:;。！？…؟۔।][)\]"'”’»」』*_]*$/

/** Whether lines in a row are one paragraph broken to a width, not a paragraph each. */
function areHardWrapped(lines: readonly Line[]): boolean {
  const broken = lines.slice(0, -1)
  if (broken.length === 0) return false
  const widths = broken.map((line) => line.text.trim().length)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (widest < 50 || widest > 110 || lines.at(-1)!.text.trim().length > widest + 12) return false
  const open = broken.filter((line) => !sentenceEnd.test(line.text.trimEnd())).length
  if (broken.length === 1) return open === 1 && /^\s*\p{Ll}/u.test(lines[1]!.text)
  return open >= broken.length * 0.6 && widths.every((width) => width >= widest * 0.6)
}

/** Reads lines into blocks, one kind at a time; each reader returns the line after its block. */
class BlockReader {
  readonly blocks: Block[] = []
  /** Indents of the list items that are open, outermost first. */
  private indents: number[] = []
  private readonly text: string
  private readonly lines: readonly Line[]
  private readonly edges: ClusterEdges
  /** The lines that can close a fence. */
  private readonly closings: number[]
  /** By the mark of a fence, the first of those lines that can close one so marked from here on. */
  private readonly nextClosing = new Map<string, number>()

  constructor(text: string) {
    this.text = text
    this.lines = linesOf(text)
    this.edges = new ClusterEdges(text)
    this.closings = [...this.lines.keys()].filter((at) => closing.test(this.lines[at]!.text))
  }

  read(): Block[] {
    let at = 0
    while (at < this.lines.length) at = this.readBlock(at)
    return this.blocks
  }

  private readBlock(at: number): number {
    const line = this.lines[at]!
    if (line.blank) return at + 1
    const item = bullet.exec(line.text)
    if (item) return this.readItem(at, item)
    if (this.indents.length > 0 && line.indent === 0) this.indents = []
    if (fence.test(line.text)) return this.readFence(at)
    if (looksLikeCode(line)) return this.readCode(at)
    const mark = hashes.exec(line.text)
    if (mark) return this.add(at, at + 1, { kind: 'heading', level: mark[1]!.length })
    if (quoted.test(line.text))
      return this.readWhile(at, { kind: 'quote' }, (l) => quoted.test(l.text))
    const level = underlined(this.lines, at)
    if (level !== null) return this.add(at, at + 2, { kind: 'heading', level })
    if (looksLikeHeading(this.lines, at)) return this.add(at, at + 1, { kind: 'heading', level: 2 })
    return this.readParagraphs(at)
  }

  private add(at: number, end: number, shape: Shape): number {
    const { from, to } = trimmed(
      this.text,
      this.lines[at]!.from,
      this.lines[end - 1]!.to,
      this.edges,
    )
    this.blocks.push({ ...shape, from, to } as Block)
    return end
  }

  private readWhile(at: number, shape: Shape, holds: (line: Line) => boolean): number {
    let end = at + 1
    while (end < this.lines.length && !this.lines[end]!.blank && holds(this.lines[end]!)) end++
    return this.add(at, end, shape)
  }

  /** A fence that nothing closes ends at the next blank line, lest it swallow the whole text. */
  private readFence(at: number): number {
    const mark = fence.exec(this.lines[at]!.text)![1]!
    const closes = (line: number) => line > at && this.lines[line]!.text.trim().startsWith(mark)
    // Fences are read in order, so that none looks again where one before it has looked in vain.
    let next = this.nextClosing.get(mark) ?? 0
    while (next < this.closings.length && !closes(this.closings[next]!)) next++
    this.nextClosing.set(mark, next)
    const close = this.closings[next]
    if (close !== undefined) return this.add(at, close + 1, { kind: 'code' })
    return this.readWhile(at, { kind: 'code' }, () => true)
  }

  /** Code goes on over single blank lines as long as code follows. */
  private readCode(at: number): number {
    let end = at + 1
    for (let next = end; next < this.lines.length && next <= end + 1; next++)
      if (!this.lines[next]!.blank && looksLikeCode(this.lines[next]!)) end = next + 1
    return this.add(at, end, { kind: 'code' })
  }

  private readItem(at: number, [prefix, mark]: RegExpExecArray): number {
    const line = this.lines[at]!
    while (this.indents.length > 0 && this.indents.at(-1)! >= line.indent + 2) this.indents.pop()
    if (this.indents.length === 0 || this.indents.at(-1)! + 1 < line.indent)
      this.indents.push(line.indent)
    let end = at + 1
    for (let next = end; next < this.lines.length; next++) {
      const { blank, indent, text } = this.lines[next]!
      if (blank) continue
      if (indent < line.indent + 2 || bullet.test(text)) break
      end = next + 1
    }
    const depth = Math.min(this.indents.length - 1, 8)
    const content = this.edges.from(line.from + prefix.length)
    const lines = this.lines.slice(at, end).filter(({ blank }) => !blank)
    const broken = lines.length > 1 && !areHardWrapped(lines)
    return this.add(at, end, { kind: 'item', depth, ordered: /\d/.test(mark!), content, broken })
  }

  private readParagraphs(at: number): number {
    let end = at + 1
    while (end < this.lines.length && this.isPlain(this.lines[end]!)) end++
    const run = this.lines.slice(at, end)
    if (areHardWrapped(run)) return this.add(at, end, { kind: 'paragraph' })
    for (let line = at; line < end; line++) this.add(line, line + 1, { kind: 'paragraph' })
    return end
  }

  private isPlain(line: Line): boolean {
    return (
      !line.blank &&
      !bullet.test(line.text) &&
      !hashes.test(line.text) &&
      !fence.test(line.text) &&
      !quoted.test(line.text) &&
      !looksLikeCode(line)
    )
  }
}

/**
 * The blocks of a plain text in order and apart, together covering all that is not white space.
 * Only what the text's shape makes plain is told apart: all else is paragraphs.
 */
export const blocksOf = readOnce((text): readonly Block[] => new BlockReader(text).read())
