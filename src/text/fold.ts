/** Superscripts, subscripts and spacing accents: NFKC would make "10²" a "102", so they stay. */
const kept =
  /[\u00a8\u00aa\u00af\u00b2\u00b3\u00b4\u00b8-\u00ba\u02b0-\u02b8\u02d8-\u02e4\u037a\u0384\u0385\u1d2c-\u1d6a\u1fbd-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fed-\u1fef\u1ffd\u1ffe\u2017\u203e\u2070-\u209c]/

/** Soft hyphens, joiners, marks of direction, variation selectors: nobody sees them. */
const invisible = /\p{DI}/gu

const singleQuotes = /[\u2018-\u201b\u2032\u02bc\u02b9\u00b4`\uff07]/g
const doubleQuotes = /[\u201c-\u201f\u2033\u00ab\u00bb\u301d-\u301f\uff02]|''/g
const dashes = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g
/**
 * Letters, digits and spaces that every form leaves as they are: of ASCII, Russian, Chinese, Japanese,
 * Korean. One class, which no length of text makes go back.
 */
const plain = /^[ !-&(-,.-_a-~\u0410-\u044f\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7a3]*$/

function compatible(text: string): string {
  if (!kept.test(text)) return text.normalize('NFKC')
  return text
    .split(new RegExp(`(${kept.source})`))
    .map((part, index) => (index % 2 === 0 ? part.normalize('NFKC') : part))
    .join('')
}

/**
 * A text as it compares: two texts that differ only in typography (quotes, dashes, ellipses, kinds
 * of space, Unicode forms, characters nobody sees) fold to the same string. Case and marks remain.
 */
export function fold(text: string): string {
  if (plain.test(text) && !text.includes('  ')) return text
  return compatible(text.replace(invisible, ''))
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(/-{2,}/g, '-')
    .replace(/\s+/g, ' ')
}
