/** Characters that look like a dot, as they stand between "[" and "]"; NFKC has made a dot of more. */
const likenesses =
  '\\u00b7\\u0589\\u0660\\u06f0\\u0701\\u0702\\u2022\\u2027\\u2219\\u22c5\\u2e31\\u2e33\\u30fb\\ua4f8\\ua60e\\u{10101}\\u{10a50}'
const betweenLetters = new RegExp(
  `(?<=[\\p{Ll}\\p{M}])[${likenesses}](?=\\p{Ll})|(?<=\\p{N})[${likenesses}](?=\\p{Ll}{3})`,
  'gu',
)

/** A dot as it is written for machines: "&#46;", "%2e", "\\.". */
const coded = /&(?:#0{0,5}46|#x0{0,5}2e|period);|%2e|\\\./g

/** A dot in brackets, its word in them, or off the name before it. Of the domains known for their dot one is a program's, too. */
const setOff =
  /(?<=[\p{L}\p{N}]) ?(?:\[ ?(?:\.|dot) ?\]|\( ?(?:\.|dot) ?\)|\{ ?(?:\.|dot) ?\}) ?(?=\p{L})|\[\.\]|(?<=[\p{L}\p{N}]) \.(?=(?:com|org)(?![\p{L}\p{N}.]))/gu

/** A text in small letters with a dot for all that is seen as one in the name of a host. */
export function withDots(text: string): string {
  return text.replace(coded, '.').replace(betweenLetters, '.').replace(setOff, '.')
}
