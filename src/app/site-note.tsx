import { useState } from 'react'
import { type News, tellNews, useNews } from '../ui/news.ts'
import { ageOn } from '../words/by-locale/age-on.ts'
import { ReloadButton } from '../ui/reload-button.tsx'
import { dateOf, timeOf } from '../words/by-locale/local-date.ts'
import * as words from '../words/notes.ts'
import { dismiss } from '../words/ui.ts'

const dayLength = 86_400_000

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
          <p>{stateOf(offline.asOf)}</p>
          <button type="button" className="control" onClick={() => setDismissed(offline)}>
            {dismiss}
          </button>
        </div>
      )}
      {takeUp && (
        <div className="notice">
          <p>{words.newer}</p>
          <button type="button" className="control" onClick={takeUp}>
            {words.update}
          </button>
          <button type="button" className="control" onClick={() => tellNews({ takeUp: undefined })}>
            {words.later}
          </button>
        </div>
      )}
      {isMixed && !takeUp && !isLeft && (
        <div className="notice">
          <p>{words.mixed}</p>
          <ReloadButton />
          <button type="button" className="control" onClick={() => setIsLeft(true)}>
            {words.later}
          </button>
        </div>
      )}
    </>
  )
}

function stateOf(asOf: number | null): string {
  if (asOf === null) return words.offline
  const fetched = localDateTime(asOf)
  const today = localDateTime(Date.now()).slice(0, 10)
  const age = ageOn(today, fetched)
  const days = (Date.parse(today) - Date.parse(fetched.slice(0, 10))) / dayLength
  return age !== null && days <= 1
    ? words.asOfTime(age, timeOf(fetched))
    : words.asOfDate(dateOf(fetched), age)
}

/** "2026-11-24T15:40", where the reader is. */
function localDateTime(moment: number): string {
  const inZone = new Date(moment - new Date(moment).getTimezoneOffset() * 60_000)
  return inZone.toISOString().slice(0, 16)
}
