import { Fragment } from 'react'
import type { Range } from './passage.ts'

/** A text with ranges of it marked, which are in order and apart. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Range[] }) {
  return (
    <>
      {marks.map(({ from, to }, at) => (
        <Fragment key={from}>
          {text.slice(marks[at - 1]?.to ?? 0, from)}
          <mark className="rounded-xs bg-evidence text-ink">{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  )
}
