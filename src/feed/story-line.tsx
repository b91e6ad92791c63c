import type { ArticleEntry } from '../bundle/entry.ts'
import { run, useCommand } from '../commands/offers.ts'
import { SplitButton } from '../keeping/split-button.tsx'
import { StoryStanding } from '../keeping/story-standing.tsx'
import { useSplit } from '../keeping/use-split.ts'
import { ArticleLink } from '../library/article-link.tsx'
import * as words from '../words/story-line.tsx'
import { focusRow } from './focus-row.ts'
import { useTrail } from './use-trail.ts'

export type StoryLineProps = {
  /** All articles of the story, the fullest first. */
  story: NonNullable<ArticleEntry['story']>
  /** The one in whose row this stands. */
  id: string
  /** Its place in the list, from 0. */
  index: number
  /** Whether commands are about it. */
  isCurrent: boolean
  /** In whose row it stands when the story is merged, by id, if its own goes. */
  foldsInto: string | undefined
  /** Brings that row in sight and hands it the keyboard. */
  onFold: (id: string) => void
}

/** Says who else reports what an entry does, leads there, and splits the story or merges it. */
export function StoryLine({ story, id, index, isCurrent, foldsInto, onFold }: StoryLineProps) {
  const trail = useTrail(index)
  const { isSplit, toggle } = useSplit(story)
  const act = () => {
    // The keyboard goes where the story will stand.
    if (isSplit && foldsInto !== undefined && !focusRow(foldsInto)) {
      // This row goes at once; the other has to be looked for.
      run('previousEntry')
      onFold(foldsInto)
    }
    toggle()
  }
  useCommand('story', act, isCurrent)
  return (
    <p className="mt-2 meta">
      {/* Its own room, so that what can be done stands at the edge where it has a line to itself. */}
      <span className="me-2">
        {words.also(
          <StoryStanding story={story} isSplit={isSplit} />,
          story
            .filter((report) => report.id !== id)
            .map((report, index) => (
              <span key={report.id}>
                {index > 0 && words.between}
                <ArticleLink id={report.id} state={trail} title={report.title} className="link">
                  <bdi>{report.source ?? report.title}</bdi>
                </ArticleLink>
              </span>
            )),
        )}
      </span>{' '}
      <SplitButton isSplit={isSplit} onClick={act} />
    </p>
  )
}
