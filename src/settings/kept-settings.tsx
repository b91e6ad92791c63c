import { useId, useState } from 'react'
import { articles } from '../kept/article-state.ts'
import { keptFile, readKeptFile } from '../kept/kept-file.ts'
import { attempt } from '../ui/attempt.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import type { KeptStore } from '../library/kept-store.ts'
import { inFigures } from '../words/in-figures.ts'
import { saveFile } from '../ui/save-file.ts'
import { DeleteKept } from './delete-kept.tsx'
import { HeldCopies } from './held-copies.tsx'

const unfit = {
  'not-json': 'That file is damaged, or no file of what a reader keeps.',
  'other-file': 'That is no file of what a reader keeps.',
}

/** Lets a reader take along what is kept here, and bring in what was kept elsewhere. */
export function KeptSettings() {
  const handle = useKeptHandle()
  const inputId = useId()
  const read = useKept((store) => store.readKeys.size)
  const saved = useKept((store) => store.saved.length)
  const [said, setSaid] = useState('')
  const [deletions, setDeletions] = useState(0)
  const bringIn = async (file: File) => {
    const text = await file.text().catch(() => null)
    if (text === null) return setSaid('That file could not be read.')
    const result = readKeptFile(text)
    if (result.kind === 'unfit') return setSaid(unfit[result.why])
    const store = await handle.open()
    store.merge(result.kept)
    const count = Object.keys(result.kept[articles] ?? {}).length
    const isEmpty = Object.keys(result.kept).length === 0
    const what = isEmpty
      ? 'nothing, since the file holds nothing that can be read'
      : `what was kept of ${inFigures(count)} ${count === 1 ? 'article' : 'articles'}`
    const rest = result.isNewer
      ? ' The file comes from a newer reader and may hold more. Update this one, then import it again.'
      : ''
    setSaid(`Imported: ${what}. Where both had something, the newer was kept.${rest}`)
  }
  return (
    <section aria-labelledby="kept" className="pt-10">
      <h2 id="kept" className="text-section font-semibold">
        What is kept
      </h2>
      <p className="mt-2 text-small">
        {read !== null &&
          saved !== null &&
          `${inFigures(read)} read and ${inFigures(saved)} saved. `}
        It lies in this browser and nowhere else. A file takes it along to another, or keeps it
        safe; bringing a file in adds to what is here and loses none of it.
      </p>
      <HeldCopies key={deletions} />
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <button type="button" className="control" onClick={() => handle.act(takeAlong)}>
          Export everything kept
        </button>
        <label htmlFor={inputId} className="choice control">
          Import a file
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
          setDeletions(deletions + 1)
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
