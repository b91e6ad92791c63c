import { useQueryClient } from '@tanstack/react-query'
import * as words from '../words/library.ts'
import { RetryButtons } from './retry-buttons.tsx'

type Props = {
  says?: string
  /** Asks anew for what isn't asked for just by being shown, once it is let go of. */
  onLetGo?: () => void
}

/**
 * That something is on its way, and, where that takes long, ways to ask anew: for files of the bundle, and, as code on
 * its way can't be asked for twice, for the page.
 */
export function OnItsWay({ says = words.loading, onLetGo }: Props) {
  const client = useQueryClient()
  const askAnew = () => {
    void client.resetQueries({ predicate: ({ state }) => state.status === 'pending' })
    onLetGo?.()
  }
  return (
    <>
      {says}
      <span className="comes-late">
        <RetryButtons onRetry={askAnew} />
      </span>
    </>
  )
}
