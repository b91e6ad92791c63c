import { useQueryClient } from '@tanstack/react-query'

type Props = {
  says?: string
  /** Asks anew for what doesn't do so by itself, once it is let go of. */
  onLetGo?: () => void
}

/** That something is on its way, and, where that takes long, a way to ask anew for what doesn't come. */
export function OnItsWay({ says = 'Loading…', onLetGo }: Props) {
  const client = useQueryClient()
  return (
    <>
      {says}
      {/* Whoever waits for a file that is let go of asks for it again. */}
      <button
        type="button"
        className="comes-late link"
        onClick={() => void client.cancelQueries().then(onLetGo)}
      >
        Try again
      </button>
    </>
  )
}
