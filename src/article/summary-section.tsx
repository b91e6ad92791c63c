import { useRef } from 'react'
import type { Article } from '../bundle/article.ts'
import * as words from '../words/article.tsx'
import { ClaimSentence } from './claim-sentence.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import { useSentenceInSight } from './use-sentence-in-sight.ts'
import { asWritten } from '../words/by-locale/as-written.ts'

type Props = {
  article: Article
  activeClaim: number | null
  /** The sentence that stays lit when none is pointed at. */
  chosen: number | null
  onChoose: (claim: number | null) => void
}

/**
 * The summary, facing its evidence. Pointing at a sentence or focusing it lights its passages in the
 * cached text and quotes them beside it; choosing it keeps them lit until it is chosen again.
 */
export function SummarySection({ article, activeClaim, chosen, onChoose }: Props) {
  const { prose, claims } = article.summary
  const evidence = useRef<HTMLElement>(null)
  useSentenceInSight(activeClaim, chosen, evidence)
  if (prose.text === '') return null
  return (
    <section
      aria-labelledby="summary"
      data-keeps-claim
      className="flex flex-col gap-x-12 gap-y-6 facing:grid facing:grid-cols-summary"
    >
      <div>
        <h2 id="summary" className="label uppercase">
          {words.summary}
        </h2>
        <p {...asWritten(prose.text)} className="mt-2 max-w-measure text-lead">
          {claims.map((claim, index) => (
            <ClaimSentence
              key={claim.from}
              number={index + 1}
              claim={claim}
              prose={prose}
              between={prose.text.slice(claims[index - 1]?.to ?? 0, claim.from)}
              isChosen={chosen === index + 1}
              isLit={activeClaim === index + 1}
              onChoose={() => onChoose(chosen === index + 1 ? null : index + 1)}
            />
          ))}
          {prose.text.slice(claims.at(-1)?.to ?? 0)}
        </p>
        {claims.length === 0 && (
          <p className="mt-2 meta">
            {hasCachedText(article) ? words.tooManySentences : words.noCachedText}
          </p>
        )}
      </div>
      {claims.length > 0 && (
        <EvidencePanel
          ref={evidence}
          article={article}
          claim={activeClaim === null ? null : { number: activeClaim, ...claims[activeClaim - 1]! }}
        />
      )}
    </section>
  )
}

function hasCachedText({ cached, pages }: Article): boolean {
  return [cached, ...pages.map(({ prose }) => prose)].some(({ text }) => text.trim() !== '')
}
