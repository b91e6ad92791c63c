/** Scripts that top-level domains are in beside Latin; the last three make up Japanese. */
const scripts =
  'Arab Armn Beng Cyrl Deva Geor Grek Gujr Guru Hang Hebr Knda Laoo Mlym Orya Sinh Taml Telu Thai Hani}\\p{sc=Hira}\\p{sc=Kana}ー'
/** A host that ends in one of them and has no other, but for whole names of ASCII letters before it. */
export const inOwnScript = new RegExp(
  `^(?=.*[^\\0-\\x7f])([a-z][a-z\\d-]*\\.)*(${scripts.replace(/\S+/g, '[\\p{sc=$&}\\d.-]+').replaceAll(' ', '|')})$`,
  'u',
)
