import { useQueryClient } from '@tanstack/react-query'

/** That a page is on its way, and, where that takes long, a way to ask anew for what doesn't come. */
export function OnItsWay() {
  const client = useQueryClient()
  return (
    <>
      Loading…
      {/* Whoever waits for a file that is let go of asks for it again. */}
      <button type="button" className="comes-late link" onClick={() => void client.cancelQueries()}>
        Try again
      </button>
    </>
  )
}
