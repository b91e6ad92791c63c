import { useMemo } from 'react'
import type { Article } from '../bundle/article.ts'
import type { Prose } from '../bundle/prose.ts'
import { ExternalLink } from '../ui/external-link.tsx'
import { cachedCopy, original as originalTitle } from '../words/article.tsx'
import * as words from '../words/lone-text.tsx'
import { isPagesAlone } from './is-pages-alone.ts'
import type { Mark } from './pieces.ts'
import { ProseRange } from './prose-range.tsx'
import { sentenceMarks } from './sentence-marks.ts'
import { textsOnPage } from './texts-on-page.ts'
import { useHeldPlace } from './use-held-place.ts'

export type LoneTextProps = {
  /** One that has nothing to compare. */
  article: Article
  passages: readonly Mark[]
  activeClaim: number | null
}

/** The texts of an article that has nothing to compare: its original alone, or its copy alone, or its pages do. */
export function LoneTextSection({ article, passages, activeClaim }: LoneTextProps) {
  const { original, cached } = article
  useHeldPlace(textsOnPage)
  const marks = useMemo(() => [...passages, ...sentenceMarks(cached)], [passages, cached])
  if (isPagesAlone(article)) return null
  if (original.kind === 'uncopied') return <OriginalAlone prose={original.prose} />
  return (
    <section aria-labelledby="cached">
      <h2 id="cached" className="text-section font-semibold">
        {cachedCopy}
      </h2>
      <p className="mt-1 meta">
        {original.kind === 'missing'
          ? words.noOriginal
          : original.kind === 'link' &&
            words.originalIsLink(
              original.prose.links.map((link) => (
                <ExternalLink key={link.from} to={link}>
                  {link.href}
                </ExternalLink>
              )),
            )}
      </p>
      <div className="prose prose-long mt-4 max-w-measure">
        {cached.text === '' ? (
          <p className="text-soft italic">{words.empty}</p>
        ) : (
          <ProseRange prose={cached} marks={marks} text={0} activeClaim={activeClaim} />
        )}
      </div>
    </section>
  )
}

function OriginalAlone({ prose }: { prose: Prose }) {
  const marks = useMemo(() => sentenceMarks(prose), [prose])
  return (
    <section aria-labelledby="original">
      <h2 id="original" className="text-section font-semibold">
        {originalTitle}
      </h2>
      <p className="mt-1 meta">{words.noCopy}</p>
      <div className="prose prose-long mt-4 max-w-measure">
        <ProseRange prose={prose} marks={marks} />
      </div>
    </section>
  )
}
