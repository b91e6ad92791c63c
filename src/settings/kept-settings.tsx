import { useId, useState } from 'react'
import { articles } from '../kept/article-state.ts'
import { keptFile, readKeptFile } from '../kept/kept-file.ts'
import { attempt } from '../ui/attempt.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import type { KeptStore } from '../library/kept-store.ts'
import { askToLast } from '../library/ask-to-last.ts'
import * as words from '../words/settings.tsx'
import { saveFile } from '../ui/save-file.ts'
import { DeleteKept } from './delete-kept.tsx'
import { HeldCopies } from './held-copies.tsx'
import { Lasting } from './lasting.tsx'

/** Lets a reader take along what is kept here, and bring in what was kept elsewhere. */
export function KeptSettings() {
  const handle = useKeptHandle()
  const inputId = useId()
  const read = useKept((store) => store.readKeys.size)
  const saved = useKept((store) => store.saved.length)
  const [said, setSaid] = useState('')
  const [changes, setChanges] = useState(0)
  const tellChange = () => setChanges((changes) => changes + 1)
  const bringIn = async (file: File) => {
    const text = await file.text().catch(() => null)
    if (text === null) return setSaid(words.unreadable)
    const result = readKeptFile(text)
    if (result.kind === 'unfit') return setSaid(words.unfit[result.why])
    const store = await handle.open()
    store.merge(result.kept)
    // Not waited for: a browser may ask the reader, who may let it be.
    void askToLast().then(tellChange)
    const count = Object.keys(result.kept[articles] ?? {}).length
    const isEmpty = Object.keys(result.kept).length === 0
    const said = words.imported(isEmpty ? null : count)
    setSaid(result.isNewer ? said + words.isNewer : said)
  }
  return (
    <section aria-labelledby="kept" className="pt-10">
      <h2 id="kept" className="text-section font-semibold">
        {words.whatIsKept}
      </h2>
      <p className="mt-2 text-small">
        {read !== null && saved !== null && words.counts(read, saved)}
        {words.aboutKept}
      </p>
      <Lasting key={`lasting ${changes}`} />
      <HeldCopies key={`copies ${changes}`} />
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <button type="button" className="control" onClick={() => handle.act(takeAlong)}>
          {words.exportAll}
        </button>
        <label htmlFor={inputId} className="choice control">
          {words.importFile}
          <input
            id={inputId}
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={({ target }) => {
              const file = target.files?.[0]
              // So that the same file can be chosen once more.
              target.value = ''
              if (file) attempt(() => bringIn(file))
            }}
          />
        </label>
      </div>
      <DeleteKept
        onDeleted={(what) => {
          setSaid(what)
          tellChange()
        }}
      />
      <p role="status" className="mt-2 meta">
        {said}
      </p>
    </section>
  )
}

/** Hands all that is kept to the browser as a file to be saved. */
function takeAlong(store: KeptStore): void {
  const now = new Date()
  const name = `recto-${now.toISOString().slice(0, 10)}.json`
  saveFile(name, 'application/json', keptFile(store.all(), now))
}
