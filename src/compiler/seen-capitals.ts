/** A capital I among small letters, or behind the capital of a word of them, where no word begins: "paypaI", "CIaude". */
const amongSmall = /(?<=[a-z]I?)I(?![A-HJ-Z\d])|(?<=(?:^|[a-z])[BCFGKPS])I(?=[aeiouy])/g
/**
 * The same where other capitals begin words, so that it may begin one too: "GoogIe" and "WaImart", but not "LinkedIn".
 * Words that begin with one begin like these.
 */
const amongWords =
  /(?<=[a-z])I(?!an|c(?:on|e|l)|d(?:a|ea|en|o|$)|f(?![a-z])|gn|ll[iu]|m(?:ag|p)|n|o[nTw]|r(?:an|e|is|on)|s(?:[lrs]|(?![a-z]))|t(?:al|em|er|h|s|(?![a-z]))|v[oy]|[A-HJ-Z](?![a-z])|[DPQT])|(?<=(?:^|[a-z])[BCFGKPS])I(?=[aeiouy])/g
/** One that begins a name as no word begins: "Iinkedin". */
const opening = /^I(?=[eiuy])/
const ofDigits = /(?<=\d)O(?=\d|$)/g

/**
 * A text as its hosts are seen, with an "l" for each capital I and a "0" for each O that is read so: hosts are
 * sent in small letters, so that who reads "paypaI.com" as "paypal.com" comes to another. Capitals as words and
 * names have them stay: "GitHub", "OpenAI", "IBM".
 */
export function asSeen(text: string): string {
  return text.replace(/[a-z\d]+/gi, (label) =>
    label
      .replace(/[A-HJ-Z]/.test(label) ? amongWords : amongSmall, 'l')
      .replace(opening, 'l')
      .replace(ofDigits, '0'),
  )
}
