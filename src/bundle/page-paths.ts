/**
 * The addresses of the reader's pages, from the site's base. The build writes a page at each, in a
 * folder: hosts redirect an address without the last slash, and a redirect loses the history's state.
 */

export const feedPage = '/'

export const methodPage = '/how/'

export const searchPage = '/search/'

export const settingsPage = '/settings/'

export function articlePage(id: string): string {
  return `/article/${id}/`
}
