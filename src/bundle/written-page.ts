/** What the build writes into a page's HTML for the reader that takes it over. */

/** The id of the element that holds the files of the bundle that the page was made of: path → JSON. */
export const inlinedFilesId = 'files'

/** Stands on the root element while what was written is not what the address asks for. */
export const elsewhereClass = 'elsewhere'
