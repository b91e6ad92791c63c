export const bar = 'Selected words'

/** What the one button for the voice says. */
export const voice = {
  silent: 'Read aloud',
  failed: 'Read aloud',
  reading: 'Pause',
  paused: 'Read on',
}
export const stop = 'Stop reading'
export const copyQuotation = 'Copy quotation'
export const copyLink = 'Copy link'
export const share = 'Share'
export const close = 'Close'

export const quotationCopied = 'Quotation copied'
export const linkCopied = 'Link copied'
export const notCopied = 'This browser lets no page copy: here it is, to be copied by hand.'
export const byHand = 'To be copied by hand'
export const brokeOff = 'This browser’s voice broke off.'
export const noVoice = 'This browser has no voice to read aloud.'
export const nothingSelected = 'Nothing is selected to be quoted.'

/** Words and whose they are: title, source and, of which there may be none, when the copy was taken. */
export const quotation = (quoted: string, from: readonly string[]) =>
  `“${quoted}”\n— ${from.join(', ')}`
export const cachedOn = (date: string, time: string) => `cached ${date}, ${time}`
