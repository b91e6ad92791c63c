import type { Block, Prose } from '../bundle/prose.ts'
import { blocksWithin } from './blocks-within.ts'
import { addressIn, linkParts } from './link-parts.ts'
import { realHost } from '../ui/real-host.ts'
import { plainSigns } from './plain-signs.ts'
import { lineStart } from './with-indents.ts'

/**
 * Something said of a range of a text: it was edited, it was but stands elsewhere in its sentence on the
 * other side, it is evidence for a claim (from 1), or it is a side of a row of the comparison.
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
  /** The host that a link leads to that ends here, if its words seem to name another. */
  leadsTo: string | null
  /** Whether it is set as code: it stands between backticks, which it holds. */
  isCode: boolean
  /** Whether it only says what the block is; see `plainSigns`. */
  isSign: boolean
  claims: readonly number[]
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
  return blocksWithin(prose.blocks, from, to).map((block) => {
    const begins = block.from >= from
    const pieces = piecesOf(prose, block, Math.max(from, block.from), Math.min(to, block.to), marks)
    // A block begins with its first word, but in code the indent before that belongs to the line.
    if (begins && block.kind === 'code')
      pieces[0]!.text = prose.text.slice(lineStart(prose.text, block.from), pieces[0]!.to)
    return { block, begins, pieces }
  })
}

function piecesOf(
  prose: Prose,
  block: Block,
  from: number,
  to: number,
  marks: readonly Mark[],
): Piece[] {
  const overlaps = (range: { from: number; to: number }) => range.from < to && range.to > from
  const links = prose.links.filter(overlaps).map((link) => ({
    ...link,
    // Code is no Markdown.
    ...(block.kind === 'code'
      ? { words: addressIn(prose.text, link), signs: [] }
      : linkParts(prose.text, link)),
  }))
  const marked = marks.filter(overlaps)
  const code = inlineCode(prose, block).filter(overlaps)
  const signs = [...plainSigns(prose, block), ...links.flatMap(({ signs }) => signs)].filter(
    overlaps,
  )
  // A list item's bullet is set apart from its words.
  const cuts = [...links.map(({ words }) => words), ...marked, ...code, ...signs]
    .flatMap((range) => [range.from, range.to])
    .concat(block.kind === 'item' ? block.content : [])
    .filter((cut) => cut > from && cut < to)
  const bounds = [...new Set([from, ...cuts, to])].sort((a, b) => a - b)

  return bounds.slice(1).map((end, index): Piece => {
    const start = bounds[index]!
    const covering = marked.filter((mark) => mark.from <= start && mark.to >= end)
    const link = links.find(({ words }) => words.from <= start && words.to >= end)
    return {
      from: start,
      to: end,
      text: prose.text.slice(start, end),
      edit:
        covering.map(({ kind }) => kind).find((kind) => kind === 'removed' || kind === 'added') ??
        null,
      isEcho: covering.some(({ kind }) => kind === 'echo'),
      href: link?.href ?? null,
      leadsTo:
        link?.words.to === end ? realHost(link.href, prose.text.slice(link.words.from, end)) : null,
      isCode: code.some((one) => one.from <= start && one.to >= end),
      isSign: signs.some((one) => one.from <= start && one.to >= end),
      claims: covering.flatMap((mark) => (mark.kind === 'passage' ? mark.claim : [])),
      row: rowOf(covering, prose.text, block),
    }
  })
}

/** What of a block stands between backticks, which belong to it. */
function inlineCode({ text }: Prose, block: Block): { from: number; to: number }[] {
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

function rowOf(covering: readonly Mark[], text: string, block: Block): Piece['row'] {
  const mark = covering.find((mark) => mark.kind === 'row')
  if (!mark) return null
  return { index: mark.row, begins: text.slice(mark.from, block.from).trim() === '' }
}
