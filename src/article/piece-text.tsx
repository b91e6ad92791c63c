import { AnchorLink } from '../ui/anchor-link.tsx'
import * as words from '../words/article.tsx'
import { claimId, passageId } from './anchors.ts'
import { BreakableText } from './breakable-text.tsx'
import { ExternalLink } from '../ui/external-link.tsx'
import type { Piece } from './pieces.ts'

type Props = {
  piece: Omit<Piece, 'row'>
  /** Which of the cached texts it is of, or null for a text that can't be evidence. */
  text: number | null
  activeClaim: number | null
}

/** A piece of text with what is known of it: a link, an edit, evidence for sentences of the summary. */
export function PieceText({ piece, text, activeClaim }: Props) {
  const { href, leadsTo, edit, isEcho, isCode, isSign, claims, opening } = piece
  let content = <BreakableText>{piece.text}</BreakableText>
  if (isSign) content = <span className="plain-sign">{content}</span>
  if (isCode) content = <code className="inline-code">{content}</code>
  if (href !== null) content = <ExternalLink to={{ href, leadsTo }}>{content}</ExternalLink>
  if (claims.length > 0)
    content = (
      <mark
        id={text !== null && opening.length > 0 ? passageId(text, piece.from) : undefined}
        data-claims={claims.join(' ')}
        data-lit={activeClaim !== null && claims.includes(activeClaim) ? '' : undefined}
        className="passage"
      >
        {opening.length > 0 && (
          <span className="passage-numbers">
            {opening.map((claim) => (
              <AnchorLink
                key={claim}
                to={claimId(claim)}
                data-claims={claim}
                aria-label={words.evidenceFor(claim)}
              >
                {claim}
              </AnchorLink>
            ))}
          </span>
        )}
        {content}
      </mark>
    )
  if (edit === null) return content
  const Edit = edit === 'removed' ? 'del' : 'ins'
  return (
    <Edit
      className={edit}
      data-echo={isEcho ? '' : undefined}
      title={isEcho ? words.elsewhereInSentence : undefined}
    >
      {content}
    </Edit>
  )
}
