import { OnItsWay } from '../library/on-its-way.tsx'
import type { FileState } from '../library/use-files.ts'
import * as words from '../words/feed.tsx'
import { RetryButtons } from '../library/retry-buttons.tsx'

/** The file of entries that haven't come. */
export type MissingFile = Exclude<FileState<unknown>, { kind: 'come' }>

/** Stands in the place of entries whose page hasn't come; the others of the list are there all the same. */
export function MissingEntries({ file }: { file: MissingFile }) {
  return file.kind === 'coming' ? (
    <p role="status" className="py-6 meta">
      <OnItsWay />
    </p>
  ) : (
    <div role="alert" className="flex flex-wrap items-center gap-3 py-6">
      <p>{words.missing(file.error.message)}</p>
      <RetryButtons onRetry={file.again} error={file.error} />
    </div>
  )
}
