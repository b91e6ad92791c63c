import type { OtherReport } from '../bundle/packed-reports.ts'
import { isFigure } from '../bundle/is-figure.ts'
import { SeenText } from '../library/seen-text.tsx'
import { AnchorLink } from '../ui/anchor-link.tsx'
import { claimId } from './anchors.ts'
import { Doubts } from './doubts.tsx'
import { StrengthBar, strengthNames } from './evidence-overview.tsx'

type Props = {
  report: OtherReport
  /** The summary that it is held against. */
  summary: string
  /** What the report is called in the middle of a sentence. */
  name: string
}

/** Which statements of a summary recur in another report's text, and which of their figures don't, with passages. */
export function StoryEvidence({ report: { claims }, summary, name }: Props) {
  if (claims.length === 0) return null
  const recurring = claims.filter(({ strength }) => strength !== 'none')
  const figures = recurring.flatMap(({ doubts }) => doubts.filter(isFigure))
  return (
    <details className="mt-1">
      <summary className="cursor-pointer py-1 meta">
        {recurring.length} of {claims.length} {claims.length === 1 ? 'statement' : 'statements'} of
        this summary {recurring.length === 1 ? 'recurs' : 'recur'} in it
        {figures.length > 0 && (
          <span className="text-fault">
            , {figures.length} {figures.length === 1 ? 'figure differs' : 'figures differ'}
          </span>
        )}
      </summary>
      <ol>
        {claims.map(({ from, strength, doubts, quote }, index) => (
          <li key={from} className="py-1">
            <p className="meta">
              <AnchorLink to={claimId(index + 1)} className="link">
                Sentence {index + 1}
              </AnchorLink>
              : {strengthNames[strength]} <StrengthBar strength={strength} />
            </p>
            {strength !== 'none' && (
              <>
                <Doubts doubts={doubts} summary={summary} source={name} />
                <blockquote dir="auto" className="text-small leading-snug text-soft">
                  <SeenText>{quote}</SeenText>
                </blockquote>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
