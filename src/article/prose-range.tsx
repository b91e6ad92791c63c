import type { Prose } from '../bundle/prose.ts'
import { Blocks } from './blocks.tsx'
import { PieceText } from './piece-text.tsx'
import { fragmentsOf, type Mark } from './pieces.ts'

type Props = {
  prose: Prose
  from?: number
  to?: number
  marks?: readonly Mark[]
  /** Which of the cached texts it is of, or null for a text that can't be evidence. */
  text?: number | null
  activeClaim?: number | null
}

const noMarks: readonly Mark[] = []

/** A text, or a range of it, block by block with its links and marks. */
export function ProseRange(props: Props) {
  const { prose, from = 0, to = prose.text.length, marks = noMarks } = props
  const { text = null, activeClaim = null } = props
  return (
    <Blocks
      blocks={fragmentsOf(prose, from, to, marks).map(({ block, begins, pieces }) => ({
        key: block.from,
        block,
        begins,
        content: pieces.map((piece) => (
          <PieceText
            key={piece.from}
            piece={piece}
            text={text}
            opening={claimsOpening(marks, piece.from)}
            activeClaim={activeClaim}
          />
        )),
      }))}
    />
  )
}

/** The claims whose passages begin at a place in the text. */
export function claimsOpening(marks: readonly Mark[], at: number): number[] {
  return marks.flatMap((mark) => (mark.kind === 'passage' && mark.from === at ? mark.claim : []))
}
