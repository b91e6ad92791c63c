import { language } from '../language.ts'

/** By how much of it a text's language is told, in UTF-16 code units. */
const sampleLength = 200

/**
 * The attributes of an element that holds a text of somebody's: it is read from the side that its letters are, and,
 * where its script says so, in another language than the interface is in (WCAG 2.2, 3.1.2). Latin letters are taken
 * for English, as most texts are; of other scripts the language isn't known, which "" says.
 */
export function asWritten(text: string): { dir: 'auto'; lang: string | undefined } {
  const lang = languageOf(text.slice(0, sampleLength))
  return { dir: 'auto', lang: lang && language.startsWith(lang) ? undefined : lang }
}

/** Undefined for what has no letters. */
function languageOf(sample: string): string | undefined {
  // Most texts end here; every block of an article is asked for its language.
  if (!/[^\P{L}\p{sc=Latn}]/u.test(sample)) return /\p{L}/u.test(sample) ? 'en' : undefined
  const letters = sample.match(/\p{L}/gu) ?? []
  const count = (script: RegExp) => letters.filter((letter) => script.test(letter)).length
  const han = count(/\p{sc=Han}/u)
  const kana = count(/[\p{sc=Hira}\p{sc=Kana}]/u)
  const hangul = count(/\p{sc=Hang}/u)
  // A word of these is as long as a few letters; names of others stand in every text.
  if ((han + kana + hangul) * 3 >= letters.length)
    return hangul > han ? 'ko' : kana > 0 ? 'ja' : 'zh'
  return count(/\p{sc=Latn}/u) * 2 >= letters.length ? 'en' : ''
}
