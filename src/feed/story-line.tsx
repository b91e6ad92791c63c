import type { ArticleEntry } from '../bundle/entry.ts'
import { run, useCommand } from '../commands/offers.ts'
import { SplitButton } from '../keeping/split-button.tsx'
import { StoryStanding } from '../keeping/story-standing.tsx'
import { useSplit } from '../keeping/use-split.ts'
import { ArticleLink } from '../library/article-link.tsx'
import * as words from '../words/story-line.tsx'
import { useTrail } from './use-trail.ts'

export type StoryLineProps = {
  /** All articles of the story, the fullest first. */
  story: NonNullable<ArticleEntry['story']>
  /** The one in whose row this stands. */
  id: string
  /** Of its row in the list, from 1. */
  position: number
  /** Whether commands are about it. */
  isCurrent: boolean
  /** Whether its row goes when the story is merged. */
  folds: boolean
}

/** Says who else reports what an entry does, leads there, and splits the story or merges it. */
export function StoryLine({ story, id, position, isCurrent, folds }: StoryLineProps) {
  const trail = useTrail(position - 1)
  const { isSplit, toggle } = useSplit(story)
  const act = () => {
    // The keyboard goes where the story will stand.
    if (isSplit && folds && !focusFuller(story, id)) run('previousEntry')
    toggle()
  }
  useCommand('story', act, isCurrent)
  return (
    <p className="mt-2 meta">
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
      )}{' '}
      <SplitButton isSplit={isSplit} onClick={act} />
    </p>
  )
}

/** Hands the keyboard to the fullest report before one, and says whether a row of such is on the page. */
function focusFuller(story: StoryLineProps['story'], id: string): boolean {
  const fuller = story.slice(
    0,
    story.findIndex((report) => report.id === id),
  )
  const rows = fuller.map((report) => `[data-entry="${report.id}"] h3 a`)
  const titles = rows.map((row) => document.querySelector<HTMLElement>(row))
  const title = titles.find((title) => title !== null)
  title?.focus()
  return title !== undefined
}
