import { useRef, useState } from 'react'
import type { Card } from '../kept/article-state.ts'
import { useKept } from '../library/kept.ts'
import type { Filter } from './filter.ts'
import { fits, keptCards, type KeptListName } from './kept-cards.ts'
import { CardRow } from './card-row.tsx'
import { NothingListed } from './nothing-listed.tsx'
import { useEntryCommands } from '../commands/use-entry-commands.ts'

type Props = {
  list: KeptListName
  filter: Filter
}

const nothing: Record<KeptListName, string> = {
  saved: 'Nothing here is saved yet. “Save” stands beside every entry and on every article’s page.',
  progress:
    'Nothing here is in progress. An article is, from where you stop in its texts until you have come to their end.',
}

/**
 * What the reader has saved, or stopped in, the last first; narrowed by source and category like the feed.
 * What is so no more stays until the list is left, so that nothing moves under the reader and a slip can be undone.
 */
export function KeptList({ list: name, filter }: Props) {
  const list = useRef<HTMLElement>(null)
  useEntryCommands(list)
  const cards = useKept((store) => keptCards(store, name))
  const [known, setKnown] = useState<readonly Card[] | null>(null)
  const [listed, setListed] = useState<readonly Card[]>([])
  if (cards === null)
    return (
      <p role="status" className="min-h-screen py-10 meta">
        Loading…
      </p>
    )
  if (cards !== known) {
    setKnown(cards)
    setListed(withNew(listed, cards))
  }
  const shown = listed.filter((card) => fits(card, filter))
  if (shown.length === 0) return <NothingListed>{nothing[name]}</NothingListed>
  return (
    <section ref={list} aria-label="Entries" className="pb-16">
      {shown.map((card) => (
        <CardRow key={card.id} card={card} />
      ))}
    </section>
  )
}

/** A list with what is new of another before it. */
function withNew(listed: readonly Card[], cards: readonly Card[]): readonly Card[] {
  const ids = new Set(listed.map(({ id }) => id))
  return [...cards.filter(({ id }) => !ids.has(id)), ...listed]
}
