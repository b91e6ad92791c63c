/** What a line looks like, its white space trimmed: guesses, to be weighed with its position. */

const longestSource = 60

/** Whether a line could be a source's name: short, and no sentence, address or list item. */
export function looksLikeSource(line: string): boolean {
  return (
    line !== '' &&
    line.length <= longestSource &&
    !/[.!?:;,…。！？：；，]$/.test(line) &&
    !/[.!?;] |[。！？；]|:\/\//.test(line) &&
    !/^[#@]/.test(line) &&
    !isListItem(line)
  )
}

/** Whether a line is running text, or leads up to some, rather than a name or a heading. */
export function looksLikeProse(line: string): boolean {
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line.slice(0, 25))
  return line.length >= (wide ? 25 : 60) || /[.!?:…。！？："”’')\]」』]$/.test(line)
}

/** Whether a line is an item of a list, a quotation, a table's row or a picture. */
export function isListItem(line: string): boolean {
  return /^(?:[-*•>|]\s|\d+[.)]\s|!\[)/.test(line)
}
