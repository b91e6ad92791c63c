import { marksPassed, marksStory, readingSettings } from '../kept/settings.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import * as words from '../words/settings.tsx'
import { Choices } from './choices.tsx'

/** What reading may do besides, and what each of both choices is called. */
const choices = [
  {
    field: marksPassed,
    title: words.scrolledPast,
    off: words.stayUnread,
    on: words.areRead,
  },
  {
    field: marksStory,
    title: words.readOfStory,
    off: words.marksOne,
    on: words.marksStory,
  },
]

/** The choices of what reading does. */
export function ReadingSettings() {
  const handle = useKeptHandle()
  const fields = useKept((store) => store.settings(readingSettings))
  return choices.map(({ field, title, off, on }) => (
    <Choices
      key={field}
      title={title}
      choices={[
        ['off', off],
        ['on', on],
      ]}
      chosen={fields?.[field]?.value === true ? 'on' : 'off'}
      isKnown={fields !== null}
      onChoose={(choice) =>
        handle.act((store) => store.set(readingSettings, field, choice === 'on'))
      }
    />
  ))
}
