import * as words from '../words/library.ts'
import { ReloadButton } from '../ui/reload-button.tsx'
import { mayComeAnew, mayReload } from './what-failed.ts'

type Props = {
  /** Why it can't be had, if that is known. */
  error?: unknown
  onRetry: () => void
}

/** The ways on from what can't be had, or is long in coming. */
export function RetryButtons({ error, onRetry }: Props) {
  return (
    <>
      {mayComeAnew(error) && (
        <button type="button" className="control" onClick={onRetry}>
          {words.tryAgain}
        </button>
      )}
      {mayReload(error) && <ReloadButton />}
    </>
  )
}
