import type { Claim } from '../bundle/evidence.ts'
import type { Prose } from '../bundle/prose.ts'
import { ExternalLink, hostOf } from '../ui/external-link.tsx'
import * as words from '../words/article.tsx'
import { claimId } from './anchors.ts'
import { BreakableText } from './breakable-text.tsx'
import { SeenText } from '../library/seen-text.tsx'

type Props = {
  number: number
  claim: Claim
  prose: Prose
  /** What stands between the sentence before and this one. */
  between: string
  isChosen: boolean
  isLit: boolean
  onChoose: () => void
}

/** A sentence of the summary, which shows its evidence when pointed at, focused or chosen. */
export function ClaimSentence(props: Props) {
  const { number, claim, prose, between, isChosen, isLit, onChoose } = props
  const links = prose.links.filter(({ from }) => from >= claim.from && from < claim.to)
  return (
    <>
      {between}
      <span
        id={claimId(number)}
        role="button"
        tabIndex={0}
        aria-pressed={isChosen}
        data-claims={number}
        data-lit={isLit ? '' : undefined}
        className="claim"
        onClick={onChoose}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          onChoose()
        }}
      >
        {markDoubts(claim, prose.text)}
        <span className="claim-number">{number}</span>
      </span>
      {claim.strength === 'none' && <span className="claim-fault">{words.strengthNames.none}</span>}
      {links.map((link) => (
        <span key={link.from} className="meta">
          {' '}
          (<ExternalLink to={link}>{hostOf(link.href)}</ExternalLink>)
        </span>
      ))}
    </>
  )
}

/** The sentence, with what the cached text may not bear out set off; why, the evidence says. */
function markDoubts({ from, to, doubts }: Claim, text: string) {
  let at = from
  const parts = doubts.flatMap((doubt) => {
    // Two doubts can overlap, and one can be of the whole sentence: the first is marked.
    if (doubt.from < at || (doubt.from === from && doubt.to === to)) return []
    const before = text.slice(at, doubt.from)
    at = doubt.to
    return [
      <BreakableText key={`before ${doubt.from}`}>{before}</BreakableText>,
      <span key={doubt.from} className="missing">
        <SeenText>{text.slice(doubt.from, doubt.to)}</SeenText>
      </span>,
    ]
  })
  return [...parts, <BreakableText key={at}>{text.slice(at, to)}</BreakableText>]
}
