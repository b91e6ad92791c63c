import { useId } from 'react'
import type { Listing, Neighbour, Reference } from '../bundle/article.ts'
import * as words from '../words/related.ts'
import { Dotted } from '../ui/dotted.tsx'
import { TitleRest } from '../ui/title-rest.tsx'
import { TitleLink } from '../library/title-link.tsx'
import { asWritten } from '../words/by-locale/as-written.ts'

type Props = {
  heading: string
  /** Where the list comes from. */
  note: string
  references: readonly (Reference | Listing | Neighbour)[]
  /** How many more there are that aren't here. */
  more?: number | undefined
  /** Why one of them is here, if that can be said. */
  reason?: (reference: Reference | Neighbour) => string | null
}

/** One kind of related articles; nothing at all if there are none. */
export function RelatedList({ heading, note, references, more = 0, reason }: Props) {
  const headingId = useId()
  if (references.length === 0) return null
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="font-sans text-small font-semibold">
        {heading}{' '}
        <span className="font-normal text-faint">{words.howMany(references.length, more)}</span>
      </h3>
      <p className="meta">{note}</p>
      <ul className="mt-1">
        {references.map((reference, index) => (
          <li key={index} className="border-t border-rule py-3 first:border-t-0">
            <TitleLink id={reference.id} title={reference.title} />
            {'titleLine' in reference && (
              <TitleRest title={reference.title} titleLine={reference.titleLine} />
            )}
            <p className="mt-1 meta">
              <Dotted
                parts={[
                  reference.handle,
                  reference.source,
                  reference.kind === 'stub' && words.summaryOnly,
                ]}
              />
            </p>
            <p
              {...asWritten(reference.summary)}
              className="mt-1 line-clamp-2 max-w-measure text-small leading-snug text-soft"
            >
              {reference.summary}
            </p>
            {reason?.(reference) && <p className="mt-1 meta italic">{reason(reference)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
