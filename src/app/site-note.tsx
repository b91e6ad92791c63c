import { useState } from 'react'
import { type News, tellNews, useNews } from '../ui/news.ts'
import { ageOn } from '../words/age-on.ts'
import { ReloadButton } from '../ui/reload-button.tsx'
import { dateOf, timeOf } from '../words/local-date.ts'

/**
 * That the host can't be reached, and how old is what is kept; that a newer site can be taken up; that what is shown
 * is of two.
 */
export function SiteNote() {
  const { offline, takeUp, isMixed } = useNews()
  const [dismissed, setDismissed] = useState<News['offline']>(undefined)
  const [isLeft, setIsLeft] = useState(false)
  return (
    <>
      {offline && offline !== dismissed && (
        <div className="notice">
          <p>{`Offline. ${stateOf(offline.asOf)}`}</p>
          <button type="button" className="control" onClick={() => setDismissed(offline)}>
            Dismiss
          </button>
        </div>
      )}
      {takeUp && (
        <div className="notice">
          <p>A newer version of this collection is available.</p>
          <button type="button" className="control" onClick={takeUp}>
            Update
          </button>
          <button type="button" className="control" onClick={() => tellNews({ takeUp: undefined })}>
            Later
          </button>
        </div>
      )}
      {isMixed && !takeUp && !isLeft && (
        <div className="notice">
          <p>
            This list is of two versions of the collection: entries may be missing, or stand twice.
          </p>
          <ReloadButton />
          <button type="button" className="control" onClick={() => setIsLeft(true)}>
            Later
          </button>
        </div>
      )}
    </>
  )
}

function stateOf(asOf: number | null): string {
  if (asOf === null) return 'Nothing can be fetched now.'
  const fetched = localDateTime(asOf)
  const age = ageOn(localDateTime(Date.now()).slice(0, 10), fetched)
  const isRecent = age === 'today' || age === 'yesterday'
  const when = isRecent ? `${age}, ${timeOf(fetched)}` : dateOf(fetched)
  return `Collection as of ${when}${isRecent || age === null ? '' : `, ${age}`}.`
}

/** "2026-11-24T15:40", where the reader is. */
function localDateTime(moment: number): string {
  const inZone = new Date(moment - new Date(moment).getTimezoneOffset() * 60_000)
  return inZone.toISOString().slice(0, 16)
}
