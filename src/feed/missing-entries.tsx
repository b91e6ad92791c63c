/** Stands in the place of entries whose page can't be had; the others of the list are there all the same. */
export function MissingEntries({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 py-6">
      <p>These entries could not be loaded.</p>
      <button type="button" className="control" onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}
