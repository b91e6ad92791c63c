import { useMemo } from 'react'
import { SeenText } from '../library/seen-text.tsx'
import { type CopyChange, changesInCopy } from './changes-in-copy.ts'

export type CopyChangesProps = {
  /** The cached text as it was read, and as it is. */
  before: string
  now: string
}

const names: Record<CopyChange['kind'], string> = {
  reworded: 'Reworded',
  gone: 'Gone',
  new: 'New',
  moved: 'Moved',
}

/** What changed in a cached text, sentence by sentence, in its order. */
export function CopyChanges({ before, now }: CopyChangesProps) {
  const changes = useMemo(() => changesInCopy(before, now), [before, now])
  if (changes.length === 0)
    return <p className="py-2 text-small text-soft">Only in typography and white space.</p>
  return (
    <ol aria-label="Changes since you read it" className="mt-1 max-w-measure">
      {changes.map(({ kind, pieces }, index) => (
        <li key={index} className="border-t border-rule py-2 text-small">
          <span className="meta">{names[kind]}</span>
          <p dir="auto" className={kind === 'moved' ? 'moved' : undefined}>
            {pieces.map(({ edit, text }, at) =>
              edit === 'removed' ? (
                <del key={at} className="removed">
                  <SeenText>{text}</SeenText>
                </del>
              ) : edit === 'added' ? (
                <ins key={at} className="added">
                  <SeenText>{text}</SeenText>
                </ins>
              ) : (
                <SeenText key={at}>{text}</SeenText>
              ),
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}
