/** A page of the reader, and what it needs of the bundle. */
export type Page = {
  /** Its address from the site's base: "/article/ID/". */
  path: string
  /** The JSON of bundle files by their paths. */
  files: ReadonlyMap<string, string>
}

/** What makes pages. */
export type PageRenderer = {
  /** Pages rendered at another version from the same files may be other pages. */
  version: string
  /** The page's HTML. */
  render: (page: Page) => string | Promise<string>
}

/** Where a host looks for the page of an address: "/how/" is in "how/index.html". */
export function pageFile({ path }: Pick<Page, 'path'>): string {
  return `${path.slice(1)}index.html`
}
