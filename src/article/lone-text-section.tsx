import { useMemo } from 'react'
import type { Original } from '../bundle/article.ts'
import type { Prose } from '../bundle/prose.ts'
import { ExternalLink } from '../ui/external-link.tsx'
import { cachedCopy, original as originalTitle } from '../words/article.tsx'
import * as words from '../words/lone-text.tsx'
import type { Mark } from './pieces.ts'
import { ProseRange } from './prose-range.tsx'
import { sentenceMarks } from './sentence-marks.ts'

export type LoneTextProps = {
  original: Exclude<Original, { kind: 'text' }>
  cached: Prose
  passages: readonly Mark[]
  activeClaim: number | null
}

/** The texts of an article that has nothing to compare: its original alone, or its copy alone. */
export function LoneTextSection({ original, cached, passages, activeClaim }: LoneTextProps) {
  const marks = useMemo(() => [...passages, ...sentenceMarks(cached)], [passages, cached])
  if (original.kind === 'uncopied') return <OriginalAlone prose={original.prose} />
  return (
    <section aria-labelledby="cached">
      <h2 id="cached" className="text-section font-semibold">
        {cachedCopy}
      </h2>
      <p className="mt-1 meta">
        {original.kind === 'missing'
          ? words.noOriginal
          : words.originalIsLink(
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
