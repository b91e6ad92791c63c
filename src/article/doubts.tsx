import type { Claim } from '../bundle/evidence.ts'
import { isFigure } from '../bundle/is-figure.ts'
import { SeenText } from '../library/seen-text.tsx'
import * as words from '../words/article.tsx'

type Props = {
  doubts: Claim['doubts']
  /** The summary that they are about. */
  summary: string
  /** The report that may not bear it out, as it is called in the middle of a sentence; null for the cached text. */
  source: string | null
}

/** What of a sentence of a summary a text may not bear out: figures plainly, turns of meaning as a question. */
export function Doubts({ doubts, summary, source }: Props) {
  if (doubts.length === 0) return null
  return (
    <ul className="findings">
      {doubts.map((doubt) => {
        const { kind, from, to } = doubt
        return (
          <li key={`${kind} ${from}`} data-check={isFigure(doubt) ? undefined : ''}>
            {isFigure(doubt) ? words.notIn(kind, source) : words.toBeChecked(kind)}
            <q dir="auto">
              <SeenText>{summary.slice(from, to)}</SeenText>
            </q>
          </li>
        )
      })}
    </ul>
  )
}
