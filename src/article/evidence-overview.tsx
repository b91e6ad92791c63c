import type { Claim } from '../bundle/evidence.ts'
import { AnchorLink } from '../ui/anchor-link.tsx'
import * as words from '../words/article.tsx'
import { claimId } from './anchors.ts'
import { PassageLink } from './passage-link.tsx'

/** Every sentence of the summary at a glance: how much of its wording was found, and where. */
export function EvidenceOverview({ claims }: { claims: readonly Claim[] }) {
  return (
    <>
      <p className="meta">{words.aboutEvidence}</p>
      <ol className="mt-1">
        {claims.map(({ from, strength, passages, doubts }, index) => (
          <li key={from} className="flex flex-wrap items-center gap-x-2 meta">
            <AnchorLink to={claimId(index + 1)} className="py-1 link">
              {words.sentence(index + 1)}
            </AnchorLink>
            <StrengthBar strength={strength} />
            <span className="text-soft">{words.strengthNames[strength]}</span>
            {strength !== 'none' && doubts.length > 0 && (
              <span className="claim-fault">{words.checkThis}</span>
            )}
            {passages.length > 0 && (
              <span>
                {strength === 'none' && words.nearest}
                {passages.map((passage, at) => (
                  <PassageLink
                    key={`${passage.text} ${passage.from}`}
                    passage={passage}
                    aria-label={words.passageBehind(at + 1, index + 1)}
                    className="inline-block min-w-6 py-1 text-center link"
                  >
                    {at + 1}
                  </PassageLink>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

const bars: Record<Claim['strength'], number> = { strong: 3, partial: 2, none: 0 }

/** Three small boxes, as many filled as the strength has; the words beside it say the same. */
export function StrengthBar({ strength }: { strength: Claim['strength'] }) {
  return (
    <span aria-hidden="true" className="inline-flex gap-0.5">
      {[1, 2, 3].map((bar) => (
        <span
          key={bar}
          className={`h-2 w-2.5 border border-edge ${bar <= bars[strength] ? 'strength-bar bg-soft' : ''}`}
        />
      ))}
    </span>
  )
}
