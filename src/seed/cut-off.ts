import type { Finding } from './diagnostic.ts'
import { isListItem } from './line-shape.ts'
import { isOnlyLink } from './links.ts'
import type { Seed } from './seed.ts'
import type { SeedLines } from './seed-lines.ts'

/** How no sentence ends, nor any text that is whole: in a letter or a figure, or where more has to follow. */
const unended = /(?:[\p{L}\p{N}\p{M},;&=@#([{“‘«-]|:\/{1,2})$/u

/** The beginnings of what a page goes on with: its list's label, and the address of a page. */
const begunLabel =
  /^(?:Similar (?:A|Ar|Art|Arti|Artic|Articl|Article)|Source:(?:\s*(?:h|ht|htt|https?(?::(?:\/(?:\/[^\s./]*)?)?)?))?)$/

/** Fewer letters than this begin too many words to be known for the beginning of one. */
const shortestBeginning = 3

/**
 * Whether the file breaks off, in the middle of a word most likely, and where. A line break behind the last
 * word says that somebody ended it there; what else tells is how the same page ends elsewhere:
 *
 * - The list of similar articles is what a page ends with, and its summaries are alike: where all others end as
 *   sentences do the last one should. Without a line break it should also have come as far as a summary.
 * - Without such a list running text should end as a sentence does, and so should any text in the full layout
 *   that no line break ends. A short last line may be a heading, but not if it ends in the beginning of a word
 *   that stands elsewhere, or is the beginning of a label.
 */
export function cutOffFaults(seed: Seed, lines: SeedLines): Finding[] {
  const place = lines.count - 1
  const last = lines.at(place)
  if (!unended.test(last.slice(-4))) return []
  const breaksOff = seed.similarLabel === null ? textBreaksOff : listBreaksOff
  if (!breaksOff(seed, lines, last)) return []
  const column = lines.raw(place).trimEnd().length
  const lastWord = /(?<!\S)\S*$/.exec(last.slice(-40))![0]
  return [{ code: 'cut-off', line: lines.numberOf(place), column, detail: lastWord }]
}

function listBreaksOff({ summary, similar }: Seed, lines: SeedLines, last: string): boolean {
  const summaries = [summary, ...similar.map((entry) => entry.summary)]
  if (summaries.at(-1) === null) return lines.endsOpen
  const others = summaries.slice(0, -1).flatMap((part) => part?.text.trimEnd() ?? [])
  const othersEnd = others.length > 0 && others.every((text) => !unended.test(text.slice(-4)))
  return othersEnd && !isListItem(last) && (lines.endsOpen || isRunningText(last))
}

function textBreaksOff(seed: Seed, lines: SeedLines, last: string): boolean {
  const { layout, cached, pages } = seed
  // With nothing behind the date there is no text yet, of which another diagnostic tells.
  if (cached === null && pages.length === 0) return false
  if (layout === 'compact' || lines.endsOpen) return true
  if (begunLabel.test(last)) return true
  if (isOnlyLink(last)) return false
  return isRunningText(last) || endsInABeginning(lines, last)
}

function isRunningText(line: string): boolean {
  return line.length >= 80 || /[.!?]["'”’)]?\s/.test(line)
}

/** Whether the last word of a line of several stands nowhere else, but longer words do that begin so. */
function endsInABeginning(lines: SeedLines, last: string): boolean {
  if (last.split(/\s+/, 3).length < 3) return false
  const word = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+$/u.exec(last.slice(-40))?.[0]
  if (!word || word.length < shortestBeginning) return false
  let isBeginning = false
  for (let place = 0; place < lines.count; place++) {
    const line: string = place === lines.count - 1 ? last.slice(0, -word.length) : lines.at(place)
    if (!line.includes(word)) continue
    for (const [found] of line.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (found === word) return false
      isBeginning ||= found.startsWith(word)
    }
  }
  return isBeginning
}
