import { useState } from 'react'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { useCommand } from '../commands/offers.ts'
import { attempt } from '../ui/attempt.ts'
import * as words from '../words/feed.tsx'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import type { MarkMenuProps, MarkMenuStanding } from './mark-menu.tsx'
import { TakeOutButton } from './take-out-button.tsx'

const MarkMenu = lazyScreen<MarkMenuProps>(async () => (await import('./mark-menu.tsx')).MarkMenu)

type Props = {
  facet: FacetKeys
  /** How many entries the list has, if that is known. */
  count: number | null
  /** How many of them stand in another's row. */
  folded: number
  /** How many entries the collection has. */
  total: number
}

/** What can be done to a whole list. */
export function FeedBar({ folded, ...list }: Props) {
  const [menu, setMenu] = useState<MarkMenuStanding | 'unasked'>('unasked')
  const open = (as: 'open' | 'asking') =>
    attempt(async () => {
      await MarkMenu.preload()
      setMenu(as)
    })
  useCommand('markAll', () => open('asking'))
  const preload = () => void MarkMenu.preload().catch(() => {})
  return (
    <div className="feed-bar needs-scripts">
      {list.count !== null && <p className="meta">{words.inAll(list.count, folded)}</p>}
      <TakeOutButton />
      {menu === 'unasked' ? (
        <button
          type="button"
          className="control"
          aria-expanded={false}
          onPointerEnter={preload}
          onFocus={preload}
          onClick={() => open('open')}
        >
          {words.markAsRead} <span aria-hidden="true">▾</span>
        </button>
      ) : (
        <MarkMenu {...list} standing={menu} onTurn={setMenu} />
      )}
    </div>
  )
}
