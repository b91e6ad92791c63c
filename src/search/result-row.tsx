import { memo, useId, useMemo } from 'react'
import type { SearchEntry } from '../bundle/search-index.ts'
import { useCurrent } from '../commands/use-current.ts'
import type { SearchWord } from '../library/search-word.ts'
import { cardOf } from '../keeping/card-of.ts'
import { CardFacts } from '../keeping/card-facts.tsx'
import { CardNews } from '../keeping/card-news.tsx'
import { EntryLink } from '../keeping/entry-link.tsx'
import { EntryMarks } from '../keeping/entry-marks.tsx'
import { EntryTitle } from '../keeping/entry-title.tsx'
import { useArticleState } from '../library/kept.ts'
import type { Trail } from '../ui/trail.ts'
import { MarkedText } from './marked-text.tsx'
import { marksIn } from './passage.ts'
import { ResultPassage } from './result-passage.tsx'

type Props = { entry: SearchEntry; words: readonly SearchWord[]; trail: Trail }

export const ResultRow = memo(function ResultRow({ entry, words, trail }: Props) {
  const titleId = useId()
  const state = useArticleState(entry.id)
  const { isCurrent, currentProps } = useCurrent()
  const { id, title, handle } = entry
  const card = cardOf(entry)
  const marks = useMemo(() => marksIn(title, words), [title, words])
  return (
    <article
      data-swipes
      aria-labelledby={titleId}
      {...currentProps}
      className="grid gap-x-10 gap-y-2 border-b border-rule py-5 facing:grid-cols-entry"
    >
      <div className="min-w-0">
        <EntryTitle id={titleId} handle={handle} title={title} state={state}>
          <EntryLink id={id} state={trail} isCurrent={isCurrent} isRead={state?.isRead}>
            <MarkedText text={title} marks={marks} />
          </EntryLink>
        </EntryTitle>
        <ResultPassage entry={entry} words={words} />
        <CardNews {...{ id, state, isCurrent }} />
      </div>
      <div>
        <CardFacts card={card} />
        <EntryMarks card={card} state={state} isCurrent={isCurrent} />
      </div>
    </article>
  )
})
