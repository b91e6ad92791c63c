/** Where the files of the search index lie, from the site's base. */

export const searchFolder = 'bundle/search'

export const searchIndexPath = 'bundle/search/index.json'

export function searchSegmentPath(segment: string): string {
  return `bundle/search/${segment}/segment.json`
}

export function searchTermsPath(segment: string, file: number): string {
  return `bundle/search/${segment}/terms/${file}.json`
}

/** An initial is one character of any script; file names are ASCII. */
export function searchWordsPath(segment: string, initial: string): string {
  return `bundle/search/${segment}/words/${initial.codePointAt(0)!.toString(16)}.json`
}

export function searchEntriesPath(segment: string, file: number): string {
  return `bundle/search/${segment}/entries/${file}.json`
}
