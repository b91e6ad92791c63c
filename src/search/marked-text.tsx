import { Fragment } from 'react'
import type { Range } from './passage.ts'
import { SeenText } from '../library/seen-text.tsx'

/** A text with ranges of it marked, which are in order and apart. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Range[] }) {
  return (
    <>
      {marks.map(({ from, to }, at) => (
        <Fragment key={from}>
          <SeenText>{text.slice(marks[at - 1]?.to ?? 0, from)}</SeenText>
          <mark className="rounded-xs bg-evidence text-ink">
            <SeenText>{text.slice(from, to)}</SeenText>
          </mark>
        </Fragment>
      ))}
      <SeenText>{text.slice(marks.at(-1)?.to ?? 0)}</SeenText>
    </>
  )
}
