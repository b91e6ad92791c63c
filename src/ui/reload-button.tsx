import * as words from '../words/ui.ts'

export function ReloadButton() {
  return (
    <button type="button" className="control" onClick={() => window.location.reload()}>
      {words.reload}
    </button>
  )
}
