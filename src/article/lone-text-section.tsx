import type { Original } from '../bundle/article.ts'
import type { Prose } from '../bundle/prose.ts'
import { ExternalLink } from '../ui/external-link.tsx'
import type { Mark } from './pieces.ts'
import { ProseRange } from './prose-range.tsx'

export type LoneTextProps = {
  original: Exclude<Original, { kind: 'text' }>
  cached: Prose
  passages: readonly Mark[]
  activeClaim: number | null
}

/** The texts of an article that has nothing to compare: its original alone, or its copy alone. */
export function LoneTextSection({ original, cached, passages, activeClaim }: LoneTextProps) {
  if (original.kind === 'uncopied') return <OriginalAlone prose={original.prose} />
  return (
    <section aria-labelledby="cached">
      <h2 id="cached" className="text-section font-semibold">
        Cached copy
      </h2>
      <p className="mt-1 meta">
        {original.kind === 'missing' ? (
          'The seed holds no original text, so there is nothing to compare it with.'
        ) : (
          <>
            The original is only a link, so there is nothing to compare it with:{' '}
            {original.prose.links.map((link) => (
              <ExternalLink key={link.from} to={link}>
                {link.href}
              </ExternalLink>
            ))}
          </>
        )}
      </p>
      <div className="prose prose-long mt-4 max-w-measure">
        {cached.text === '' ? (
          <p className="text-soft italic">The cached copy is empty.</p>
        ) : (
          <ProseRange prose={cached} marks={passages} text={0} activeClaim={activeClaim} />
        )}
      </div>
    </section>
  )
}

function OriginalAlone({ prose }: { prose: Prose }) {
  return (
    <section aria-labelledby="original">
      <h2 id="original" className="text-section font-semibold">
        Original
      </h2>
      <p className="mt-1 meta">The cached text holds no copy of it to compare it with.</p>
      <div className="prose prose-long mt-4 max-w-measure">
        <ProseRange prose={prose} />
      </div>
    </section>
  )
}
