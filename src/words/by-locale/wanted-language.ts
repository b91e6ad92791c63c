import { type Language, languages } from '../bundle/languages.ts'

/**
 * The language to have the interface in: the chosen one, or else the first that the reader is said to prefer and
 * there is, by their tags (RFC 5646): "zh-CN" and "zh-SG" are read as simplified Chinese, "zh-Hant" and "zh-TW" aren't. Null if there is none of them: then it is that of the pages.
 */
export function wantedLanguage(
  chosen: string | undefined,
  preferred: readonly string[],
): Language | null {
  if (chosen !== undefined && Object.hasOwn(languages, chosen)) return chosen as Language
  for (const tag of preferred) {
    if (/^en\b/i.test(tag)) return 'en'
    if (/^zh(?!-(?:hant|tw|hk|mo))\b/i.test(tag)) return 'zh-Hans'
  }
  return null
}
