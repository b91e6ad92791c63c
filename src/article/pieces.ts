import type { Block, LinkOut, Prose } from '../bundle/prose.ts'
import { linkParts } from '../bundle/link-parts.ts'
import { plainSigns } from './plain-signs.ts'
import { rangesWithin } from './ranges-within.ts'
import { Sweep } from './sweep.ts'
import { lineStart } from './with-indents.ts'

/**
 * Something said of a range of a text: it was edited, it was but stands elsewhere in its sentence on the
 * other side, it is evidence for a claim (from 1), or it is a row of the texts, or a side of one.
 */
export type Mark = { from: number; to: number } & (
  | { kind: 'removed' | 'added' | 'echo' }
  | { kind: 'passage'; claim: number }
  | { kind: 'row'; row: number }
)

/** A stretch of text of which the same holds throughout. */
export type Piece = {
  from: number
  to: number
  text: string
  edit: 'removed' | 'added' | null
  /** Whether what was edited stands elsewhere in its sentence on the other side. */
  isEcho: boolean
  href: string | null
  /** Where a link leads that ends here, if it seems to lead elsewhere. */
  leadsTo: string | undefined
  /** Whether it is set as code: it stands between backticks, which it holds. */
  isCode: boolean
  /** Whether it only says what the block is; see `plainSigns`. */
  isSign: boolean
  /** The claims that it is evidence for, and those of them whose passages begin with it. */
  claims: readonly number[]
  opening: readonly number[]
  /** The row that it is of, where rows are told apart, and whether that begins in the same block. */
  row: { index: number; begins: boolean } | null
}

/** The pieces of a block, or of as much of it as lies in the range asked for. */
export type Fragment = {
  block: Block
  /** Whether the block itself begins here, rather than going on from before the range. */
  begins: boolean
  pieces: Piece[]
}

/**
 * Cuts a range of a text along its blocks, links and marks. Only white space between blocks is left
 * out, but for the indent of code: the pieces of all fragments in order hold every other character of
 * the range once.
 */
export function fragmentsOf(
  prose: Prose,
  from: number,
  to: number,
  marks: readonly Mark[],
): Fragment[] {
  const sweep = new Sweep(marks)
  return rangesWithin(prose.blocks, from, to).map((block) => {
    const [start, end] = [Math.max(from, block.from), Math.min(to, block.to)]
    const begins = block.from >= from
    const pieces = piecesOf(prose, block, start, end, sweep.within(start, end))
    // A block begins with its first word, but in code the indent before that belongs to the line.
    if (begins && block.kind === 'code')
      pieces[0]!.text = prose.text.slice(lineStart(prose.text, block.from), pieces[0]!.to)
    return { block, begins, pieces }
  })
}

type Range = { from: number; to: number }

/** Anything that a text's pieces are cut at. */
type Said = Mark | (Range & ({ kind: 'link'; link: LinkOut } | { kind: 'code' | 'sign' }))

function piecesOf(
  prose: Prose,
  block: Block,
  from: number,
  to: number,
  marks: readonly Mark[],
): Piece[] {
  const said: Said[] = [...marks, ...shapeOf(prose, block).within(from, to)]
  // A list item's bullet is set apart from its words.
  const cuts = said
    .flatMap((range) => [range.from, range.to])
    .concat(block.kind === 'item' ? block.content : [])
    .filter((cut) => cut > from && cut < to)
  const bounds = [...new Set([from, ...cuts, to])].sort((a, b) => a - b)
  const sweep = new Sweep(said)
  return bounds.slice(1).map((end, index) => pieceOf(prose, block, bounds[index]!, end, sweep))
}

function pieceOf(
  { text }: Prose,
  block: Block,
  from: number,
  to: number,
  sweep: Sweep<Said>,
): Piece {
  const covering = sweep.within(from, to)
  const has = (kind: Said['kind']) => covering.some((one) => one.kind === kind)
  const followed = covering.find((one) => one.kind === 'link')
  const passages = covering.filter((one) => one.kind === 'passage')
  const row = covering.find((one) => one.kind === 'row')
  return {
    from,
    to,
    text: text.slice(from, to),
    edit: (['removed', 'added'] as const).find(has) ?? null,
    isEcho: has('echo'),
    href: followed?.link.href ?? null,
    leadsTo: followed?.to === to ? followed.link.leadsTo : undefined,
    isCode: has('code'),
    isSign: has('sign'),
    claims: passages.map(({ claim }) => claim),
    opening: passages.filter((passage) => passage.from === from).map(({ claim }) => claim),
    row: row ? { index: row.row, begins: text.slice(row.from, block.from).trim() === '' } : null,
  }
}

/**
 * What a block says of itself, in order: worked out once, since each of its rows asks for its part. A block is of
 * one text alone.
 */
type Shape = { within: (from: number, to: number) => Said[] }
const shapes = new WeakMap<Block, Shape>()

function shapeOf(prose: Prose, block: Block): Shape {
  const known = shapes.get(block)
  if (known) return known
  const links = rangesWithin(prose.links, block.from, block.to).map((link) => ({
    link,
    ...linkParts(prose.text, link, block.kind),
  }))
  const parts: Said[][] = [
    links.map(({ words, link }) => ({ kind: 'link', ...words, link })),
    links.flatMap(({ signs }) => signs.map((sign) => ({ kind: 'sign', ...sign }))),
    plainSigns(prose, block).map((sign) => ({ kind: 'sign', ...sign })),
    inlineCode(prose, block).map((code) => ({ kind: 'code', ...code })),
  ]
  const shape: Shape = {
    within: (from, to) => parts.flatMap((ranges) => rangesWithin(ranges, from, to)),
  }
  shapes.set(block, shape)
  return shape
}

/** What of a block stands between backticks, which belong to it. */
function inlineCode({ text }: Prose, block: Block): Range[] {
  if (block.kind === 'code') return []
  const within = text.slice(block.from, block.to)
  if (!within.includes('`')) return []
  return Array.from(
    within.matchAll(/(?<!`)(`+)(?!`)[^\n]{0,300}?[^`\n]\1(?!`)/g),
    ({ 0: code, index }) => ({
      from: block.from + index,
      to: block.from + index + code.length,
    }),
  )
}
