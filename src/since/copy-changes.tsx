import { Fragment, type ReactNode, useEffect, useEffectEvent, useMemo } from 'react'
import { SeenText } from '../library/seen-text.tsx'
import * as words from '../words/copy-changes.ts'
import { changesInCopy, type Piece } from './changes-in-copy.ts'

export type CopyChangesProps = {
  /** The cached text as it was read, and as it is. */
  before: string
  now: string
  onShown: () => void
}

/** What changed in a cached text, sentence by sentence, in its order. */
export function CopyChanges({ before, now, onShown }: CopyChangesProps) {
  const tell = useEffectEvent(onShown)
  useEffect(() => tell(), [])
  const changes = useMemo(() => changesInCopy(before, now), [before, now])
  if (changes.length === 0)
    return <p className="py-2 text-small text-soft">{words.typographyOnly}</p>
  return (
    <ol aria-label={words.changes} className="mt-1 max-w-measure">
      {changes.map(({ kind, pieces }, index) => (
        <li key={index} className="border-t border-rule py-2 text-small">
          <span className="meta">{words.kinds[kind]}</span>
          <p dir="auto" className={kind === 'moved' ? 'moved' : undefined}>
            {pieces.map(({ edit, text }, at) => (
              <Fragment key={at}>
                {/* What replaces a word stands apart from it. */}
                {edit === 'added' && pieces[at - 1]?.edit === 'removed' && ' '}
                <Edited edit={edit}>
                  <SeenText>{text}</SeenText>
                </Edited>
              </Fragment>
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Edited({ edit, children }: { edit: Piece['edit']; children: ReactNode }) {
  switch (edit) {
    case 'kept':
      return children
    case 'removed':
      return <del className="removed">{children}</del>
    case 'added':
      return <ins className="added">{children}</ins>
  }
}
