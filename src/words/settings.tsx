import type { ReactNode } from 'react'
import { inFigures } from './by-locale/in-figures.ts'

export const pageTitle = 'Settings · Recto'
export const title = 'Settings'
export const about = 'What you choose holds at once, and is kept in this browser alone.'

export const language = 'Language'
export const languageLater = (name: string) =>
  `The interface is in ${name} once the page is loaded anew.`
export const asBrowser = 'As the browser'
export const colours = 'Colours'
export const themes = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  sepia: 'Sepia',
  contrast: 'High contrast',
}
export const typeface = 'Typeface'
export const faces = {
  text: 'Source Serif',
  serif: 'System serif',
  sans: 'System sans',
  dyslexic: 'OpenDyslexic',
}
export const size = 'Text size'
export const measure = 'Line length'
export const measures = { narrow: 'Short', middle: 'Medium', wide: 'Long' }
export const leading = 'Line spacing'
export const leadings = { tight: 'Tight', middle: 'Medium', loose: 'Loose' }
export const edge = 'Right edge'
export const edges = { ragged: 'Ragged', justified: 'Justified' }
export const feed = 'Feed'
export const densities = { roomy: 'Roomy', compact: 'Compact' }

export const scrolledPast = 'Entries scrolled past'
export const stayUnread = 'Stay unread'
export const areRead = 'Are marked as read'
export const readOfStory = 'Reading one article of a story'
export const marksOne = 'Marks that one'
export const marksStory = 'Marks the whole story'

export const preview = 'Preview'
export const previewTitle = 'The sea came in on a Tuesday'
export const previewSummary = 'How a summary looks in the feed, two lines of it or four.'
type Edit = (words: string) => ReactNode
export const previewText = (removed: Edit, added: Edit) => (
  <>
    The harbour wall had held for {removed('ninety')} {added('ninety-one')} years. When it gave way,
    just before six in the morning, nobody was on the quay; by seven the fish market stood knee-deep
    in water, and the ferries had been told to turn back.
  </>
)
export const previewRest = (removed: Edit) => (
  <>
    “We saw it {removed('coming')},” said the harbour master, who had asked for repairs in 2019,
    2021 and again last spring.
  </>
)

export const keys = 'Keys'
export const singleKeys = 'Single-key shortcuts'
export const resetAll = 'Reset all keys'
export const keyFor = (command: string) => `The key for: ${command}`
export const isUsed = (key: string, command: string) => `“${key}” is already used for: ${command}.`
export const pressKey = 'Press a key…'
export const change = 'Change'
export const noKey = 'No key'
export const reset = 'Reset'

export const whatIsKept = 'What is kept'
export const counts = (read: number, saved: number) =>
  `${inFigures(read)} read and ${inFigures(saved)} saved. `
export const aboutKept =
  'It lies in this browser and nowhere else. A file takes it along to another, or keeps it safe; bringing a file in adds to what is here and loses none of it.'
export const lasts = 'The browser has promised to keep it, even when space on this device is short.'
export const mayBeCleared =
  'The browser has not promised to keep it, and may clear it when space on this device is short. It is asked to when you save an article.'
/** How many cached texts are held, null where that isn't known, and how many at the most. */
export const heldCopies = (count: number | null, most: number) =>
  `Held here as well, to show what changes in them: ${
    count === 1
      ? 'the cached text of 1 article'
      : `the cached texts of ${count === null ? 'the last' : inFigures(count)} articles`
  } that you have read, ${most} at the most. No exported file has them, since they are the site’s and may be long; another browser holds them from when you read there.`
export const exportAll = 'Export everything kept'
export const importFile = 'Import a file'
export const unreadable = 'That file could not be read.'
export const unfit = {
  'not-json': 'That file is damaged, or no file of what a reader keeps.',
  'other-file': 'That is no file of what a reader keeps.',
}
/** Of how many articles something was brought in; null for nothing at all. */
export const imported = (count: number | null) => {
  const what =
    count === null
      ? 'nothing, since the file holds nothing that can be read'
      : `what was kept of ${inFigures(count)} ${count === 1 ? 'article' : 'articles'}`
  return `Imported: ${what}. Where both had something, the newer was kept.`
}
/** Behind what was brought in. */
export const isNewer =
  ' The file comes from a newer reader and may hold more. Update this one, then import it again.'

export const deleteKept = 'Delete everything kept…'
export const mayDelete = 'Delete everything kept?'
export const whatIsDeleted =
  'Delete what is read, saved and in progress, these settings, the texts held as you read them, and what is kept for reading without a network? It can’t be undone.'
export const deleteAll = 'Delete everything'
export const cancel = 'Cancel'
export const deleted = 'Everything kept was deleted.'
export const notDeleted =
  'This browser did not let all of it be deleted. Its own settings can delete what a site keeps.'
