/** The addresses of the reader's pages, from the site's base. The build writes a page at each. */

export const feedPage = '/'

export const methodPage = '/how'

export function articlePage(id: string): string {
  return `/article/${id}`
}
