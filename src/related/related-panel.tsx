import type { Neighbour, Reference, Related } from '../bundle/article.ts'
import { RelatedList } from './related-list.tsx'

/** The ways on from an article, each kind labelled as what it is. Leads nowhere outside the reader. */
export function RelatedPanel({ related }: { related: Related }) {
  const { similar, mentionedBy, moreMentions, neighbours } = related
  const isEmpty = similar.length + mentionedBy.length + neighbours.length === 0
  return (
    <div className="flex flex-col gap-8">
      <h2 className="text-section font-semibold">Related articles</h2>
      {isEmpty && <p className="text-small text-soft">Nothing in the collection is related yet.</p>}
      <RelatedList heading="Similar" note="as its page lists them" references={similar} />
      <RelatedList
        heading="Mentioned by"
        note={`articles that list this one as similar${moreMentions ? ', the newest' : ''}`}
        references={mentionedBy}
        more={moreMentions}
      />
      <RelatedList
        heading="Also related"
        note="computed from shared terms"
        references={neighbours}
        reason={sharedTerms}
      />
    </div>
  )
}

function sharedTerms(reference: Reference | Neighbour): string | null {
  return 'terms' in reference && reference.terms.length > 0
    ? `Both have: ${reference.terms.join(', ')}`
    : null
}
