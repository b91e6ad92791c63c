import { isOnlyLink } from './links.ts'

/** A title line taken apart. `title` is empty when there is nothing but a handle. */
export type SplitTitle = { handle: string | null; title: string; tail: string | null }

/** The space after the colon tells it from the colon of "https:". A letter that can't be seen is none of a name. */
const handlePrefix = /^(@(?:(?!\p{DI})[\p{L}\p{N}_.@-])+):(?:\s+|$)/u

const tailSuffix =
  /\((?:\d+ (?:second|minute|min|hour)s? [a-z]+|GitHub Repo|Website|Sponsor|(?:X |Twitter )?Thread)\)$/i

const cutMark = /(?:…|\.\.\.)$/

/** Splits "@handle: Title (18 minute read)". */
export function splitTitle(line: string): SplitTitle {
  const trimmed = line.trim()
  const prefix = handlePrefix.exec(trimmed)
  const rest = prefix ? trimmed.slice(prefix[0].length) : trimmed
  // A tail is short, so only the line's end is searched for one.
  const tail = tailSuffix.exec(rest.slice(-40))?.[0] ?? null
  const title = tail === null ? rest : rest.slice(0, -tail.length).trimEnd()
  const handle = prefix?.[1] ?? null
  // A line that is all tail is a title after all.
  return title === '' && tail !== null
    ? { handle, title: tail, tail: null }
    : { handle, title, tail }
}

/** Whether a title was cut off by "…" (or "..."). */
function isCut(line: string): boolean {
  return cutMark.test(splitTitle(line).title)
}

/**
 * The key under which titles compare equal across the collection: Unicode form, case, quotes,
 * dashes, white space and invisible characters level; handle and tail left out, unless there is
 * nothing else. A cut-off title's key ends in "…". A link's case tells, so a link's key is the link.
 */
export function normaliseTitle(line: string): string {
  const { title, handle } = splitTitle(line)
  if (isOnlyLink(title)) return title
  return (title || handle || line)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212-]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(cutMark, '…')
}

/** What is left of a cut-off title's key: the key of the whole title begins with it. Else null. */
export function stemOfCutTitle(line: string): string | null {
  return isCut(line) ? normaliseTitle(line).slice(0, -1).trimEnd() : null
}
