import { isListItem } from './line-shape.ts'
import { isOnlyLink } from './links.ts'
import type { Page, Part } from './seed.ts'
import type { SplitTitle } from './title.ts'

const longestFirstWords = 80

/**
 * The title to show. One that is only a link says nothing, so the first heading of the cached text
 * stands in for it, else the summary's first words, else the link or handle itself.
 */
export function displayTitle(
  { handle, title }: SplitTitle,
  cachedParts: readonly (Part | Page)[],
  summary: Part | null,
): string {
  if (title !== '' && !isOnlyLink(title)) return title.replace(/\s+/g, ' ')
  return (
    firstHeading(cachedParts) ??
    (summary && firstWords(summary.text)) ??
    (title === '' ? (handle ?? '') : title)
  )
}

function firstHeading(parts: readonly (Part | Page)[]): string | null {
  for (const part of parts) {
    const heading = 'text' in part ? headingIn(part.text) : part.title.text.trim()
    if (heading !== null) return heading
  }
  return null
}

/** The text's own first line if it stands alone as a title would, else its first "# " heading. */
function headingIn(text: string): string | null {
  const first = /^[^\n]*(?=\n\s*\n)/.exec(text)?.[0].trim() ?? ''
  if (isPlainHeading(first)) return first
  let fenced = false
  for (const line of text.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced
    const heading = fenced ? null : /^#{1,6}\s+(\S.*)$/.exec(line)?.[1]
    if (heading) return heading.trimEnd()
  }
  return null
}

function isPlainHeading(line: string): boolean {
  return (
    line.length >= 3 &&
    line.length <= 120 &&
    !/[.!?:;,…。！？：；，]$/.test(line) &&
    !isListItem(line) &&
    !/^[#@]/.test(line) &&
    !line.includes('://')
  )
}

function firstWords(text: string): string {
  const line = text
    .trimStart()
    .split('\n', 1)[0]!
    .slice(0, longestFirstWords * 4)
    .trimEnd()
  const sentence = /^.*?[.!?](?=\s|$)|^.*?[。！？]/u.exec(line)?.[0]
  if (sentence && sentence.length <= longestFirstWords) return sentence.replace(/[.。]$/, '')
  if (line.length <= longestFirstWords) return line
  return `${cutAtWord(line)}…`
}

function cutAtWord(line: string): string {
  let end = 0
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    line,
  )) {
    if (index + segment.length > longestFirstWords) break
    end = index + segment.length
  }
  return line.slice(0, end || longestFirstWords).replace(/(?<![\s,;:(])[\s,;:(]+$/, '')
}
