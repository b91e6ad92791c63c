import { mostOfSeed } from './most-of-seed.ts'

const faults = {
  'empty-file': {
    severity: 'error',
    message: () => 'The file is empty.',
    advice: 'Save the article’s page as text into it, or delete the file.',
  },
  'tag-page': {
    severity: 'error',
    message: () => 'This is a tag page, a list of summaries under one tag, and not an article.',
    advice: 'Open an article of the list and save its page instead.',
  },
  'no-title': {
    severity: 'error',
    message: (found) => `The title is missing: the first line is already “${found}”.`,
    advice: 'Put the article’s title on a line above it.',
  },
  'no-cached-marker': {
    severity: 'error',
    message: () =>
      'Neither “View Cached Full Text” nor “Cached at: …” stands on a line of its own.',
    advice: 'Save the page again with its cached text opened, or add both lines above that text.',
  },
  'too-many-lines': {
    severity: 'error',
    message: (count) =>
      `The file has ${count} lines with words; a seed has ${counted(mostOfSeed.lines)} at the most.`,
    advice: 'Take out what is no part of the page, or part the seed.',
  },
  'too-many-similar': {
    severity: 'error',
    message: (count) =>
      `The similar list has ${count} articles; a seed lists ${counted(mostOfSeed.similar)} at the most.`,
    advice: 'Take the rest out of the list: each of its articles is given a page.',
  },
  'no-cached-label': {
    severity: 'warning',
    message: () => 'No line “View Cached Full Text” stands above “Cached at: …”.',
    advice: 'Add the line, so that the text below is sure to be read as the cached one.',
  },
  'no-cached-text': {
    severity: 'warning',
    message: () => 'No text follows: the article has no cached copy to compare.',
    advice: 'Save the page again once its cached text has loaded.',
  },
  'no-summary': {
    severity: 'warning',
    message: () => 'The article has no summary.',
    advice: 'Below the title, add a line “Summary” and the summary under it.',
  },
  'no-date': {
    severity: 'warning',
    message: () => 'No line “Cached at: …” follows “View Cached Full Text”.',
    advice: 'Add one, such as “Cached at: 05/08/26, 09:49 AM” (month first).',
  },
  'unreadable-date': {
    severity: 'warning',
    message: (found) => `“${found}” cannot be read as a date and time.`,
    advice: 'Write it as MM/DD/YY, HH:MM AM, such as 05/08/26, 09:49 AM.',
  },
  'impossible-date': {
    severity: 'warning',
    message: (found) => `“${found}” is on no calendar or clock.`,
    advice: 'The month comes first, and hours run from 1 to 12: 05/08/26, 09:49 AM.',
  },
  'no-source-line': {
    severity: 'note',
    message: () => 'No line between the title and the summary names source and category.',
    advice: 'Add one, such as “TLDR AI News”, if the page has it.',
  },
  'long-title': {
    severity: 'warning',
    message: () => 'The title runs over several lines, and was joined into one.',
    advice: 'Write the title on one line.',
  },
  'similar-not-a-list': {
    severity: 'note',
    message: () =>
      'This “Similar Articles” is read as text: no title, source and summary follow it.',
    advice:
      'If a list is meant, give each article a title, a source and a summary, each on its line.',
  },
  'similar-without-source': {
    severity: 'warning',
    message: (found) => `The similar article “${found}” has no source.`,
    advice: 'Put its source on the line after its title.',
  },
  'similar-without-summary': {
    severity: 'warning',
    message: (found) => `The similar article “${found}” has no summary.`,
    advice: 'Put its summary after its source.',
  },
  'cut-off': {
    severity: 'warning',
    message: (found) => `The file seems to break off at “${found}”.`,
    advice: 'Save the page again if more of it can be had; all that is here is read.',
  },
  'byte-order-mark': {
    severity: 'note',
    message: () => 'The file begins with a byte order mark, which was passed over.',
    advice: 'Save it as UTF-8 without BOM.',
  },
  'windows-line-ends': {
    severity: 'note',
    message: (count) => `Line ends are CRLF (${count}); they were read as LF.`,
    advice: 'Nothing need be done; save with LF to be rid of this note.',
  },
  'lone-carriage-return': {
    severity: 'note',
    message: (count) => `Lone carriage returns (${count}) were read as line ends.`,
    advice: 'Save the file with LF line ends.',
  },
  'nul-character': {
    severity: 'warning',
    message: (count) => `NUL characters (${count}) were replaced by “\uFFFD”.`,
    advice: 'Save the page again: the file was damaged or is not UTF-8 text.',
  },
  'long-line': {
    severity: 'warning',
    message: (length) => `The line is ${length} characters long.`,
    advice:
      'See whether its line breaks were lost. Where it is very long it is shown as several paragraphs.',
  },
  'many-sentences': {
    severity: 'note',
    message: (most) =>
      `The original or its copy has more than ${most} sentences, so paragraphs are compared.`,
    advice: 'Nothing need be done.',
  },
  'many-claims': {
    severity: 'note',
    message: (most) =>
      `No evidence is looked for a summary of more than ${most} sentences, and the page says so.`,
    advice: 'Nothing need be done.',
  },
  'many-links': {
    severity: 'note',
    message: (most) => `Of a text with so many links the first ${most} can be followed.`,
    advice: 'Nothing need be done.',
  },
} as const satisfies Record<string, Fault>

type Fault = {
  severity: 'error' | 'warning' | 'note'
  message: (detail: string) => string
  advice: string
}

/** Names a fault for programs, and stays the same when its wording changes. */
export type DiagnosticCode = keyof typeof faults

/** Something wrong with a seed. Lines and columns count from 1, columns in UTF-16 code units. */
export type Diagnostic = {
  /** An error means that no Seed could be made; with warnings and notes one was. */
  severity: Fault['severity']
  file: string
  line: number
  column: number
  code: DiagnosticCode
  /** What is wrong. */
  message: string
  /** What to do about it. */
  advice: string
}

/** A fault and where it was found, before it is put in words. */
export type Finding = { code: DiagnosticCode; line: number; column?: number; detail?: string }

/** A number as messages have it. */
export function counted(count: number): string {
  return count.toLocaleString('en')
}

/** Puts a finding in words. `detail` is what the message quotes or counts, cut short if long. */
export function diagnosticOf(
  file: string,
  { code, line, column = 1, detail = '' }: Finding,
): Diagnostic {
  const { severity, message, advice }: Fault = faults[code]
  return { severity, file, line, column, code, message: message(shortened(detail)), advice }
}

function shortened(quote: string): string {
  if (quote.length <= 60) return quote
  // By code points, so that no surrogate pair is torn apart.
  return `${[...quote.slice(0, 60)].slice(0, -1).join('')}…`
}
