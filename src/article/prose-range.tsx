import { memo, useMemo } from 'react'
import type { Block, Prose } from '../bundle/prose.ts'
import { rowId } from './anchors.ts'
import { Blocks } from './blocks.tsx'
import { PieceText } from './piece-text.tsx'
import { fragmentsOf, type Mark, type Piece } from './pieces.ts'

type Props = {
  prose: Prose
  from?: number
  to?: number
  marks?: readonly Mark[]
  /** Which of the cached texts it is of, or null for a text that can't be evidence. */
  text?: number | null
  activeClaim?: number | null
  /** The level of the page's heading that the text stands under. */
  under?: 2 | 3
}

const noMarks: readonly Mark[] = []

/** A text, or a range of it, block by block with its links and marks. */
export function ProseRange(props: Props) {
  const { prose, from = 0, to = prose.text.length, marks = noMarks } = props
  const { text = null, activeClaim = null, under } = props
  const fragments = useMemo(() => fragmentsOf(prose, from, to, marks), [prose, from, to, marks])
  return (
    <Blocks
      under={under}
      blocks={fragments.map(({ block, begins, pieces }) => ({
        key: block.from,
        block,
        text: pieces.map(({ text }) => text).join(''),
        begins,
        label: wordsBesideNumbers(block, pieces),
        content: (
          <Rows
            pieces={pieces}
            text={text}
            activeClaim={isLitIn(pieces, activeClaim) ? activeClaim : null}
          />
        ),
      }))}
    />
  )
}

type PiecesProps = {
  pieces: readonly Piece[]
  text: number | null
  activeClaim: number | null
}

/** The pieces of a block; where rows are told apart, a row's are one element, which is the row where it begins. */
const Rows = memo(function Rows(props: PiecesProps) {
  return rowsOf(props.pieces).map((pieces) => {
    const [{ row, from }] = pieces
    if (row === null) return <Pieces key={from} {...props} pieces={pieces} />
    return (
      <span key={row.index} id={row.begins ? rowId(row.index) : undefined}>
        <Pieces {...props} pieces={pieces} />
      </span>
    )
  })
})

function rowsOf(pieces: readonly Piece[]): [Piece, ...Piece[]][] {
  const rows: [Piece, ...Piece[]][] = []
  for (const piece of pieces) {
    const last = rows.at(-1)
    if (last && last[0].row?.index === piece.row?.index) last.push(piece)
    else rows.push([piece])
  }
  return rows
}

function Pieces({ pieces, text, activeClaim }: PiecesProps) {
  return pieces.map((piece) => (
    <PieceText key={piece.from} piece={piece} text={text} activeClaim={activeClaim} />
  ))
}

/** The words of a heading that is evidence: the numbers beside it are links, but not of its name. */
export function wordsBesideNumbers(
  { kind }: Block,
  pieces: readonly Pick<Piece, 'claims' | 'text'>[],
): string | undefined {
  if (kind !== 'heading' || pieces.every(({ claims }) => claims.length === 0)) return undefined
  return pieces.map(({ text }) => text).join('')
}

/** Whether a sentence of the summary has evidence in these pieces: only then do they show that it is lit. */
export function isLitIn(pieces: readonly Pick<Piece, 'claims'>[], claim: number | null): boolean {
  return claim !== null && pieces.some(({ claims }) => claims.includes(claim))
}
