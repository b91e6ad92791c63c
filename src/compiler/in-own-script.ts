/** Characters of scripts that top-level domains are in beside Latin, as they stand between "[" and "]". */
const scripts = [
  ...['Arab', 'Armn', 'Beng', 'Cyrl', 'Deva', 'Geor', 'Grek', 'Gujr', 'Guru', 'Hang', 'Hebr'],
  ...['Knda', 'Laoo', 'Mlym', 'Orya', 'Sinh', 'Taml', 'Telu', 'Thai'],
].map((script) => `\\p{sc=${script}}`)
const japanese = '\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}ー'
const ofOne = [...scripts, japanese].map((script) => `[${script}\\d.-]+`).join('|')

/** A host that ends in one of them and has no other, but for whole names of ASCII letters before it. */
export const inOwnScript = new RegExp(`^(?=.*[^\\0-\\x7f])([a-z][a-z\\d-]*\\.)*(${ofOne})$`, 'u')
