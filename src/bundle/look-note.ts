/**
 * Where the reader's look is noted in the browser's `localStorage`, for the script that every page begins
 * with: attributes of the root element, as JSON. `base` is the site's path.
 */
export function lookNote(base: string): string {
  return `recto${base}:look`
}
