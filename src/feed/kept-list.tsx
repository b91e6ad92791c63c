import { useRef } from 'react'
import type { Card } from '../kept/article-state.ts'
import { useKept } from '../library/kept.ts'
import type { Filter, List } from './filter.ts'
import { CardRow } from './card-row.tsx'
import { NothingListed } from './nothing-listed.tsx'
import { useEntryCommands } from '../commands/use-entry-commands.ts'

type Props = {
  list: Exclude<List, 'unread'>
  filter: Filter
}

const nothing: Record<Props['list'], string> = {
  saved: 'Nothing here is saved yet. “Save” stands beside every entry and on every article’s page.',
}

/** What the reader has saved, the last first; narrowed by source and category like the feed. */
export function KeptList({ list: name, filter }: Props) {
  const list = useRef<HTMLElement>(null)
  useEntryCommands(list)
  const cards = useKept((store) => store[name])
  if (cards === null)
    return (
      <p role="status" className="min-h-screen py-10 meta">
        Loading…
      </p>
    )
  const shown = cards.filter((card) => fits(card, filter))
  if (shown.length === 0) return <NothingListed>{nothing[name]}</NothingListed>
  return (
    <section ref={list} aria-label="Entries" className="pb-16">
      {shown.map((card) => (
        <CardRow key={card.id} card={card} />
      ))}
    </section>
  )
}

function fits({ source, category }: Card, filter: Filter): boolean {
  return (
    (filter.source === null || filter.source === source) &&
    (filter.category === null || filter.category === category)
  )
}
