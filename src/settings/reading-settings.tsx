import { marksPassed, readingSettings } from '../kept/settings.ts'
import { useKept, useKeptHandle } from '../library/kept.ts'
import { Choices } from './choices.tsx'

/** The choices of what reading does. */
export function ReadingSettings() {
  const handle = useKeptHandle()
  const fields = useKept((store) => store.settings(readingSettings))
  return (
    <Choices
      title="Entries scrolled past"
      choices={[
        ['stay', 'Stay unread'],
        ['read', 'Are marked as read'],
      ]}
      chosen={fields?.[marksPassed]?.value === true ? 'read' : 'stay'}
      isKnown={fields !== null}
      onChoose={(choice) =>
        handle.act((store) => store.set(readingSettings, marksPassed, choice === 'read'))
      }
    />
  )
}
