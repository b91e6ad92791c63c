import { focusPage } from '../ui/focus-page.ts'
import { tellNews, useNews } from '../ui/news.ts'
import * as words from '../words/notes.ts'
import { dismiss } from '../words/ui.ts'

/** That a list was brought to where it had been left, and the way to what has come since. */
export function PlaceNote() {
  const { toTop } = useNews()
  if (!toTop) return null
  return (
    <div className="notice">
      <p>{words.leftOff}</p>
      <button type="button" className="control" onClick={toTop}>
        {words.toTop}
      </button>
      <button
        type="button"
        className="control"
        onClick={() => {
          tellNews({ toTop: undefined })
          focusPage()
        }}
      >
        {dismiss}
      </button>
    </div>
  )
}
