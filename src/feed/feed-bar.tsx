import { useState } from 'react'
import type { FacetKeys } from '../bundle/bundle-paths.ts'
import { useCommand } from '../commands/offers.ts'
import { attempt } from '../ui/attempt.ts'
import * as words from '../words/feed.tsx'
import { lazyScreen } from '../ui/lazy-screen.tsx'
import { Menu } from '../ui/menu.tsx'
import { useToday } from '../ui/use-today.ts'
import type { MarkMenuProps } from './mark-menu.tsx'

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
export function FeedBar(props: Props) {
  const today = useToday()
  const [menu, setMenu] = useState<'closed' | 'open' | 'asking'>('closed')
  const open = (as: 'open' | 'asking') =>
    attempt(async () => {
      await MarkMenu.preload()
      setMenu(as)
    })
  useCommand('markAll', () => open('asking'))
  return (
    <div className="feed-bar needs-scripts">
      {props.count !== null && <p className="meta">{words.inAll(props.count, props.folded)}</p>}
      <Menu
        label={words.markAsRead}
        isOpen={menu !== 'closed'}
        onToggle={(isOpen) => (isOpen ? open('open') : setMenu('closed'))}
        onIntent={() => void MarkMenu.preload().catch(() => {})}
      >
        {(close) =>
          today && (
            <MarkMenu {...props} today={today} asksAtOnce={menu === 'asking'} close={close} />
          )
        }
      </Menu>
    </div>
  )
}
