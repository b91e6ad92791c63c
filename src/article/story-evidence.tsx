import type { OtherReport } from '../bundle/packed-reports.ts'
import { isFigure } from '../bundle/is-figure.ts'
import { ArticleLink } from '../library/article-link.tsx'
import { SeenText } from '../library/seen-text.tsx'
import { AnchorLink } from '../ui/anchor-link.tsx'
import { sentence, strengthOf } from '../words/article.tsx'
import * as words from '../words/story.tsx'
import { claimId, rowId } from './anchors.ts'
import { Doubts } from './doubts.tsx'
import { StrengthBar } from './evidence-overview.tsx'
import { asWritten } from '../words/by-locale/as-written.ts'

type Props = {
  report: OtherReport
  /** The summary that it is held against. */
  summary: string
  /** What the report is called in the middle of a sentence. */
  name: string
}

/** Which statements of a summary recur in another report's text, and which of their figures don't, with passages. */
export function StoryEvidence({ report: { id, claims }, summary, name }: Props) {
  if (claims.length === 0) return null
  const recurring = claims.filter(({ strength }) => strength !== 'none')
  const figures = recurring.flatMap(({ doubts }) => doubts.filter(isFigure))
  return (
    <details className="mt-1">
      <summary className="cursor-pointer py-1 meta">
        {words.recurring(recurring.length, claims.length)}
        {figures.length > 0 && (
          <span className="text-fault">{words.figuresDiffer(figures.length)}</span>
        )}
      </summary>
      <ol>
        {claims.map(({ from, strength, doubts, quote, row }, index) => (
          <li key={from} className="py-1">
            <p className="meta">
              {strengthOf(
                <AnchorLink to={claimId(index + 1)} className="link">
                  {sentence(index + 1)}
                </AnchorLink>,
                strength,
              )}{' '}
              <StrengthBar strength={strength} />
            </p>
            {strength !== 'none' && (
              <>
                <Doubts doubts={doubts} summary={summary} source={name} />
                <blockquote {...asWritten(quote)} className="text-small leading-snug text-soft">
                  <SeenText>{quote}</SeenText>
                </blockquote>
                {row !== null && (
                  <ArticleLink id={id} hash={`#${rowId(row)}`} className="meta link">
                    {words.readIn(name)}
                  </ArticleLink>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
