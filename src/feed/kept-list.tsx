import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { type Card, isCard } from '../kept/article-state.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import { OnItsWay } from '../library/on-its-way.tsx'
import type { KeptStore } from '../library/kept-store.ts'
import { placeKey } from '../ui/scroll-place.ts'
import { entries } from '../words/feed.tsx'
import { nothing } from '../words/kept-list.ts'
import type { Filter } from './filter.ts'
import { fits, keptCards, type KeptListName, listedAt, noteListed } from './kept-cards.ts'
import { CardRow } from './card-row.tsx'
import { TakeOutButton } from './take-out-button.tsx'
import { NothingListed } from './nothing-listed.tsx'
import { useEntryCommands } from '../commands/use-entry-commands.ts'

type Props = {
  list: KeptListName
  filter: Filter
}

/**
 * What the reader has saved, or stopped in, the last first; narrowed by source and category like the feed.
 * What is so no more stays until the list is left for good, so that nothing moves under the reader, also on coming
 * back, and a slip can be undone.
 */
export function KeptList({ list: name, filter }: Props) {
  const list = useRef<HTMLElement>(null)
  useEntryCommands(list)
  const handle = useKeptHandle()
  const key = placeKey(useLocation())
  const cards = useKept((store) => keptCards(store, name))
  const [known, setKnown] = useState<readonly Card[] | null>(null)
  const [listed, setListed] = useState(() => cardsAt(key, handle.store))
  const shown = listed.filter((card) => fits(card, filter))
  const ids = shown.map(({ id }) => id).join(' ')
  useEffect(() => {
    if (ids !== '') noteListed(key, ids.split(' '))
  }, [key, ids])
  if (cards === null)
    return (
      <p role="status" className="min-h-screen py-10 meta">
        <OnItsWay />
      </p>
    )
  if (cards !== known) {
    setKnown(cards)
    setListed(withNew(listed, cards))
  }
  if (shown.length === 0) return <NothingListed>{nothing[name]}</NothingListed>
  return (
    <div>
      <div className="needs-scripts flex justify-end border-b border-ink pt-4 pb-2 rail:pt-0">
        <TakeOutButton />
      </div>
      <section ref={list} aria-label={entries} className="pb-16">
        {shown.map((card) => (
          <CardRow key={card.id} card={card} />
        ))}
      </section>
    </div>
  )
}

/** What a list showed that one comes back to, in its order. */
function cardsAt(key: string, store: KeptStore | null): readonly Card[] {
  return (listedAt(key) ?? []).flatMap((id) => {
    const card = store?.fieldsOf(id)?.card?.value
    return isCard(card) ? card : []
  })
}

/** A list with what is new of another before it. */
function withNew(listed: readonly Card[], cards: readonly Card[]): readonly Card[] {
  const ids = new Set(listed.map(({ id }) => id))
  return [...cards.filter(({ id }) => !ids.has(id)), ...listed]
}
