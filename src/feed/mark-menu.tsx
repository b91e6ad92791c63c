import { Menu } from '../ui/menu.tsx'
import { useToday } from '../ui/use-today.ts'
import { markAsRead } from '../words/feed.tsx'
import { MarkChoices, type MarkChoicesProps } from './mark-choices.tsx'

/** How the menu stands: closed, open, or open at the question whether to mark all. */
export type MarkMenuStanding = 'closed' | 'open' | 'asking'

export type MarkMenuProps = Omit<MarkChoicesProps, 'today' | 'asksAtOnce' | 'close'> & {
  standing: MarkMenuStanding
  onTurn: (standing: MarkMenuStanding) => void
}

/** The menu of ways to mark a list as read, which opens in the place of the button that asked for its code. */
export function MarkMenu({ standing, onTurn, ...list }: MarkMenuProps) {
  const today = useToday()
  return (
    <Menu
      label={markAsRead}
      isOpen={standing !== 'closed'}
      onToggle={(isOpen) => onTurn(isOpen ? 'open' : 'closed')}
    >
      {(close) =>
        today && (
          <MarkChoices {...list} today={today} asksAtOnce={standing === 'asking'} close={close} />
        )
      }
    </Menu>
  )
}
