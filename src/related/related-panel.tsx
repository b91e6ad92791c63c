import type { Neighbour, Reference, Related } from '../bundle/article.ts'
import * as words from '../words/related.ts'
import { RelatedList } from './related-list.tsx'

/** The ways on from an article, each kind labelled as what it is. Leads nowhere outside the reader. */
export function RelatedPanel({ related }: { related: Related }) {
  const { similar, mentionedBy, moreMentions, neighbours } = related
  const isEmpty = similar.length + mentionedBy.length + neighbours.length === 0
  return (
    <div className="flex flex-col gap-8">
      <h2 className="text-section font-semibold">{words.related}</h2>
      {isEmpty && <p className="text-small text-soft">{words.nothing}</p>}
      <RelatedList heading={words.similar} note={words.asListed} references={similar} />
      <RelatedList
        heading={words.mentionedBy}
        note={moreMentions ? words.newestListThisOne : words.listThisOne}
        references={mentionedBy}
        more={moreMentions}
      />
      <RelatedList
        heading={words.alsoRelated}
        note={words.computed}
        references={neighbours}
        reason={sharedTerms}
      />
    </div>
  )
}

function sharedTerms(reference: Reference | Neighbour): string | null {
  return 'terms' in reference && reference.terms.length > 0 ? words.shared(reference.terms) : null
}
