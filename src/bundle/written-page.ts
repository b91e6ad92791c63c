/** What the build writes into a page's HTML for the reader that takes it over. */

/** The id of the element that holds the files of the bundle that the page was made of: path → JSON. */
export const inlinedFilesId = 'files'

/**
 * The id, in index.html, of what says that the reader's scripts haven't come; the reader takes it away when
 * they have.
 */
export const lateNoteId = 'late'

/** The page's own name for the control that was pressed last, before the reader was there to hear it. */
export const pressedName = 'pressed'

/** Stands on the root element while what was written is not what the address asks for. */
export const elsewhereClass = 'elsewhere'
