import type { ComponentProps } from 'react'
import { useSearchParams } from 'react-router'
import type { Passage } from '../bundle/evidence.ts'
import { AnchorLink } from '../ui/anchor-link.tsx'
import { passageId } from './anchors.ts'
import { addressOf, shownIn } from './view.ts'

type Props = Omit<ComponentProps<typeof AnchorLink>, 'to' | 'search'> & { passage: Passage }

/** Leads to a passage in its text; one that is folded away, or in a text that isn't shown, it brings out. */
export function PassageLink({ passage: { text, from }, ...rest }: Props) {
  const [address] = useSearchParams()
  const { view } = shownIn(address)
  const shown = addressOf({ view: view === 'original' ? 'facing' : view, onlyChanges: false })
  return (
    <AnchorLink
      to={passageId(text, from)}
      search={text === 0 ? `?${shown}` : undefined}
      {...rest}
    />
  )
}
