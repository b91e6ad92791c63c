import { mayReload } from '../library/bundle-error.ts'
import { RetryButtons } from '../ui/retry-buttons.tsx'

type Props = { error: Error; again: () => void }

/** Stands in the place of entries whose page can't be had; the others of the list are there all the same. */
export function MissingEntries({ error, again }: Props) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 py-6">
      <p>These entries could not be loaded. {error.message}</p>
      <RetryButtons onRetry={again} mayReload={mayReload(error)} />
    </div>
  )
}
