import { useLocation } from 'react-router'
import { tellNews, useNews } from '../ui/news.ts'
import { whatFailed } from '../library/what-failed.ts'
import { dismiss } from '../words/ui.ts'
import { RetryButtons } from '../library/retry-buttons.tsx'

/** Says above the page that is open what the reader asked for there and could not be done. */
export function FailedNote() {
  // Whoever goes elsewhere asks for it no more.
  useLocation()
  const { failed } = useNews()
  if (!failed || failed.at !== location.href) return null
  return (
    <div role="alert" className="notice fixed inset-x-0 bottom-0 z-30">
      <p>{whatFailed(failed.error)}</p>
      <RetryButtons onRetry={failed.again} error={failed.error} />
      <button type="button" className="control" onClick={() => tellNews({ failed: undefined })}>
        {dismiss}
      </button>
    </div>
  )
}
