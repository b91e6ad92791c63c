import type { RefObject } from 'react'
import type { Article } from '../bundle/article.ts'
import type { Claim, Passage } from '../bundle/evidence.ts'
import { SeenText } from '../library/seen-text.tsx'
import * as words from '../words/article.tsx'
import { Doubts } from './doubts.tsx'
import { EvidenceOverview, StrengthBar } from './evidence-overview.tsx'
import { PassageLink } from './passage-link.tsx'
import { asWritten } from '../words/by-locale/as-written.ts'

type Props = {
  ref: RefObject<HTMLElement | null>
  article: Article
  /** The sentence whose evidence is shown, counted from 1; null while none is. */
  claim: (Claim & { number: number }) | null
}

/** The passages of the cached text that stand behind a sentence of the summary. */
export function EvidencePanel({ ref, article, claim: asked }: Props) {
  const { claims } = article.summary
  // Of a lone sentence there is nothing to choose: its evidence stands there from the first.
  const claim = claims.length === 1 ? { number: 1, ...claims[0]! } : asked
  return (
    <section
      ref={ref}
      aria-label={words.evidence}
      data-holds-claim
      data-shows-claim={asked ? '' : undefined}
      className={claims.length === 1 ? 'evidence' : 'evidence evidence-changing'}
    >
      {claims.length > 1 && (
        <div className={claim ? 'invisible max-facing:hidden' : undefined} inert={claim !== null}>
          <EvidenceOverview claims={claims} />
        </div>
      )}
      <div aria-live="polite" className="evidence-detail empty:hidden">
        {claim && (
          <>
            <p className="meta">
              {words.strengthOf(words.sentence(claim.number), claim.strength)}{' '}
              <StrengthBar strength={claim.strength} />
            </p>
            <Doubts doubts={claim.doubts} summary={article.summary.prose.text} source={null} />
            {claim.strength === 'none' && <p className="mt-1 meta">{words.fewWords}</p>}
            <ul className="mt-2 flex flex-col gap-3">
              {claim.passages.map((passage) => (
                <li key={`${passage.text} ${passage.from}`}>
                  <PassageQuote article={article} passage={passage} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

function PassageQuote({ article, passage }: { article: Article; passage: Passage }) {
  const { text, from, to } = passage
  const page = text === 0 ? null : article.pages[text - 1]!
  const prose = page?.prose ?? article.cached
  return (
    <>
      <blockquote
        {...asWritten(prose.text.slice(from, to))}
        className="line-clamp-2 text-small leading-snug text-soft"
      >
        <SeenText>{prose.text.slice(from, to)}</SeenText>
      </blockquote>
      <PassageLink passage={passage} className="meta link">
        {page ? words.inPage(page.title) : words.inCopy}
      </PassageLink>
    </>
  )
}
